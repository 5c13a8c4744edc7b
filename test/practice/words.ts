import type { Workplace } from './workplace.ts';

/** The few words of the interface that the pages show, in the two languages that the reports have too. */
const words = {
  en: {
    today: 'Today',
    days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    inbox: 'Inbox',
    drafts: 'Drafts',
    sent: 'Sent',
    trash: 'Trash',
    from: 'From',
    to: 'To',
    cc: 'Cc',
    date: 'Date',
    subject: 'Subject',
    reply: 'Reply',
    replyAll: 'Reply all',
    forward: 'Forward',
    compose: 'Compose',
    send: 'Send',
    save: 'Save',
    refresh: 'Refresh',
    login: 'Login',
    wasSent: 'Message sent.',
    wasSaved: 'Message saved.',
    failed: 'The message could not be sent.',
    unread: 'Unread',
    replied: 'Replied',
    message: 'Message',
  },
  de: {
    today: 'Heute',
    days: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
    inbox: 'Posteingang',
    drafts: 'Entwürfe',
    sent: 'Gesendet',
    trash: 'Papierkorb',
    from: 'Von',
    to: 'An',
    cc: 'Kopie',
    date: 'Datum',
    subject: 'Betreff',
    reply: 'Antworten',
    replyAll: 'Allen antworten',
    forward: 'Weiterleiten',
    compose: 'Schreiben',
    send: 'Senden',
    save: 'Speichern',
    refresh: 'Aktualisieren',
    login: 'Anmelden',
    wasSent: 'Nachricht gesendet.',
    wasSaved: 'Nachricht gespeichert.',
    failed: 'Die Nachricht konnte nicht gesendet werden.',
    unread: 'Ungelesen',
    replied: 'Beantwortet',
    message: 'Nachricht',
  },
} as const;

export type Words = (typeof words)['en' | 'de'];

export function wordsOf({ language }: Workplace): Words {
  return words[language];
}
