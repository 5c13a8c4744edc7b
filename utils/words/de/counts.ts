import type { ClockSource, Precision, WithheldReason } from '../../domain/message.ts';
import type { Words } from '../en/index.ts';
import type { GermanFormat } from './format.ts';

export const counts = (f: GermanFormat): Words['counts'] => {
  const withheld: Record<WithheldReason, string> = {
    'no-id': 'ohne Kennung',
    'no-time': 'ohne lesbare Zeit',
    'no-sender': 'ohne Absender',
    'no-direction': 'weder sicher empfangen noch sicher gesendet',
    draft: 'Entwürfe',
    pending: 'noch nicht gesendet',
    future: 'mit Datum in der Zukunft',
    stale: 'zu alt, um zu stimmen',
    'other-account': 'aus einem Konto, das kein Arbeitskonto ist',
    private: 'privat',
    'order-unknown': 'in nicht feststellbarer Reihenfolge',
  };
  const precisions: Record<Precision, string> = {
    ms: 'auf die Millisekunde',
    s: 'auf die Sekunde',
    minute: 'auf die Minute',
  };
  const clocks: Record<ClockSource, string> = {
    server: 'der Uhr des Servers',
    site: 'der Uhr der Website',
    sender: 'der Uhr des Absenders (Date-Kopfzeile)',
    device: 'der Uhr dieses Computers',
  };
  return {
    exclusions: {
      cc: 'E-Mails mit der beschäftigten Person nur in Cc',
      list: 'Mailinglisten, oder die beschäftigte Person steht weder in An noch in Cc',
      automated: 'Automatisch: Bots, Newsletter, automatische Antworten',
      calendar: 'Kalendermeldungen',
      group: 'An eine ganze Gruppe, an niemanden im Besonderen (@here, @channel)',
      unknown: 'Nicht feststellbar, wie die beschäftigte Person angesprochen ist',
      own: 'Eigene Nachrichten der beschäftigten Person',
      'not-a-person': 'Von Absendern, die als keine Person markiert sind',
      none: 'Chat-Beiträge, die sich nicht an die beschäftigte Person richten',
    },
    apart: {
      followUps:
        'Folgenachrichten („danke!“): kurz nach der eigenen Nachricht der beschäftigten Person, nie beantwortet. Nicht im Anteil',
      noReplyNeeded: 'Von der beschäftigten Person markiert: keine Antwort nötig. Nicht im Anteil',
      elsewhere:
        'Von der beschäftigten Person markiert: anderswo beantwortet (Telefon, persönlich). Zählt als zu spät',
      seenWithin: 'Beantwortet zu nicht gelesener Zeit, sicher in der Zielzeit. Im Anteil',
      seenLate: 'Beantwortet zu nicht gelesener Zeit, sicher zu spät. Im Anteil',
      seenUnsure: 'Beantwortet zu nicht gelesener Zeit, rechtzeitig oder zu spät. Nicht im Anteil',
      orderUnknown: 'Etwa gleichzeitig gefragt und geschrieben, Reihenfolge unbekannt. Nicht im Anteil',
      offHours: 'Beantwortet, bevor eine Arbeitsminute vergangen war. Im Anteil, nicht in den Antwortzeiten',
      sameRoom:
        'Beantwortet durch einen späteren Beitrag im selben Raum, nicht sicher an die fragende Person. Im Anteil',
      episodes: 'Vor einer Antwort in mehreren Nachrichten gefragt, einmal gezählt ab der ersten',
      acknowledged: 'Mit einer Reaktion bestätigt. Zählt nicht als Antwort',
      skewed: 'Antworten, die wegen abweichender Uhren vor ihrer Frage datiert sind. Zählen als 0 Minuten',
      mixedClocks: 'Antworten, deren Zeit von einer anderen Uhr stammt als die ihrer Frage',
      unplaced: 'Anfragen, auf die keine Arbeitszeit folgt. In keiner Woche',
    },
    corrections: {
      place: 'Arbeitsort',
      schedule: 'Arbeitszeiten',
      holiday: 'Feiertag',
      target: 'Zielzeit in Arbeitsminuten',
      mark: 'Markierung einer Anfrage',
      person: 'Absender',
      away: 'Abwesenheit',
      plan: 'Plan: erledigt von geplant',
      erased: 'Gelöschte Aufzeichnungen',
    },
    corrected: {
      working: 'Arbeitstag',
      'no-reply-needed': 'Keine Antwort nötig',
      'answered-elsewhere': 'Anderswo beantwortet',
      none: 'Markierung zurückgenommen',
      'not-a-person': 'Keine Person',
      person: 'Eine Person',
      'away-ended': 'Beendet',
      'away-changed': 'Geändert',
      'every-site': 'Alle Websites',
    },
    correctedTargets: (chat, email) => `Chat ${f.decimal(chat)}, E-Mail ${f.decimal(email)}`,
    correctedFrom: (date) => `ab ${date}`,
    correctedRange: (from, to) => `${from} bis ${to}`,
    withheld: (site, rows) =>
      `${site}: ${f.list(rows.map(({ reason, count }) => `${f.count(count)} ${withheld[reason]}`))}.`,
    timed: (site, asks, precision, clock) =>
      `${site}: ${f.plural(asks, { one: '# Anfrage', other: '# Anfragen' })} ${precisions[precision]} genau, nach ${clocks[clock]}.`,
  };
};
