import type { LimitWords } from '../limits.ts';

export const limits = (): LimitWords => ({
  gmail: {
    'time-in-id':
      'Die Zeit einer Mail ist die, die Gmail in ihrer Kennung führt: wann sie in diesem Postfach ankam oder wann Google die eigene Mail annahm, auf etwa eine Sekunde genau nach dem Klick.',
    'unfolded-only':
      'Nur Mails, die in einer geöffneten Unterhaltung aufgeklappt waren, werden ganz gelesen; zugeklappte zeigen keine Kennung und bleiben außer Betracht.',
    'list-newest-only':
      'Eine Zeile der Liste zeigt nur die neueste Mail, und nur dann, wenn außer deren Absender niemand beteiligt war; An und Cc zeigt sie nicht, daher zählt sie als „unbekannt“ und ist keine Anfrage.',
    'sent-and-search':
      'Die Liste gesendeter Mails und Suchergebnisse werden nicht gelesen, weil die Namen darin die der Empfänger sein können.',
    'words-before-cc':
      'Die Wörter vor Cc stehen in der Sprache der beschäftigten Person: Wer vor dem zweiten solchen Wort steht, gilt als in An; liest sich die Zeile anders, zählt die Mail als „unbekannt“.',
    'nobody-in-to':
      'Eine Mail mit niemandem in An und der beschäftigten Person in Cc oder Bcc liest sich wie eine in An.',
    'own-addresses':
      'Weitere eigene Adressen werden aus Mails gelernt, die die beschäftigte Person in Gmail schrieb; bis dahin zählt eine Mail an oder von einer solchen Adresse als die einer anderen Person.',
    groups:
      'Eine Mail, die eine Google-Gruppe weiterverteilt, kann die Gruppe statt der Person zeigen, die sie schrieb.',
    newsletters:
      'Newsletter werden am Abmeldelink, an Adressen wie no-reply oder am Reiter erkannt, unter dem sie stehen; eine automatische Antwort von der Adresse eines Menschen sieht wie dessen Mail aus.',
    scheduled:
      'Eine eigene zeitversetzte Mail trägt die Zeit, zu der sie geplant wurde; in der Liste geplanter Mails bleibt sie außer Betracht, nicht aber, wo ihre Unterhaltung anderswo geöffnet ist.',
    'shared-mailboxes':
      'Von anderen freigegebene Postfächer und Mails in einem eigenen Fenster, das nicht sagt, wem es gehört, werden nicht gelesen.',
    'conversation-only':
      'Die Seite sagt nicht, zu welcher Mail eine Antwort gehört, nur zu welcher Unterhaltung; ob eine Mail beantwortet wurde, zeigt sich nur in der Unterhaltung selbst.',
  },
  outlook: {
    'loaded-only':
      'Outlook zeigt genaue Zeiten nur von Mails, die es geladen hat: geöffnete oder zum Öffnen vorbereitete Unterhaltungen und alle Mails, wenn die Offlinekopie eingeschaltet ist.',
    'offline-copy':
      'Von einer Mail, die nur die Offlinekopie enthält, sind An und Cc erst nach dem Öffnen bekannt; sie zählt als „unbekannt“ und ist keine Anfrage.',
    'long-lists':
      'Outlook kürzt lange Empfängerlisten; steht die beschäftigte Person nicht unter den ersten 20, zählt die Mail als „unbekannt“.',
    'neither-to-nor-cc':
      'Steht die beschäftigte Person weder in An noch in Cc (Bcc, ein nie zum Senden benutzter Alias), gilt die Mail als über eine Liste gesendet.',
    'shared-mailboxes':
      'Mails in freigegebenen Postfächern und aus anderen Konten, die im selben Tab offen sind, werden gezählt und nicht gelesen.',
    'junk-and-deleted': 'Mails in den Ordnern für Spam und Gelöschtes bleiben außer Betracht.',
    forwarded:
      'Eine weitergeleitete Mail bleibt in ihrer Unterhaltung; sie bleibt außer Betracht, wo ihre Empfänger das zeigen, und nicht, wo sie unbekannt sind.',
    'no-list-headers':
      'Eine Massenmail, deren Absenderadresse das nicht erkennen lässt, sieht wie die Mail eines Menschen aus, weil Outlooks Seiten keine Listenkopfzeilen zeigen.',
    'second-id':
      'Vor dem Öffnen sind Mails unter einer anderen Kennung bekannt, sodass eine doppelt zählen kann, die zuerst aus der Offlinekopie gelesen wurde.',
  },
  slack: {
    'drawn-only':
      'Slack zeichnet nur die Nachrichten um den sichtbaren Teil einer Unterhaltung; andere werden gelesen, sobald zu ihnen gescrollt wird, mit ihren genauen Zeiten.',
    'activity-view':
      'Eine nie geöffnete Erwähnung wird aus der Aktivitätsansicht gelesen, solange diese zu sehen ist; sie sagt nicht, wer schrieb und in welchem Thread.',
    'hidden-tab':
      'Solange sein Tab verborgen ist, zeichnet Slack nicht weiter; was inzwischen kam, wird gelesen, wenn der Tab wieder zu sehen ist.',
    'user-groups':
      'Ob die beschäftigte Person zu einer erwähnten Nutzergruppe gehört, wird nicht gezeigt; Erwähnungen von Gruppen zählen daher nie als Anfragen.',
    'thread-root-drawn':
      'Eine Antwort in einem Thread gilt nur dann als an die beschäftigte Person gerichtet, wenn deren erste Nachricht des Threads auf der Seite gezeichnet ist.',
    reactions:
      'Eine Reaktion hat auf der Seite keine Zeit; sie zählt ab dem Moment, in dem sie zuerst gesehen wurde.',
    apps: 'Apps werden an ihrem Abzeichen, ihrer Kennung oder ihrem Bild erkannt; eine ohne all das sieht wie ein Mensch aus.',
    runs: 'Eine spätere Nachricht einer Folge zeigt keinen eigenen Absender; ist die erste der Folge nicht gezeichnet, wird sie nur übernommen, wenn genau eine Person dieses Namens auf der Seite steht.',
    'shared-channels':
      'In einem Kanal, den zwei Workspaces der beschäftigten Person teilen, werden Nachrichten des anderen Workspace nicht gelesen.',
  },
  teams: {
    'kept-or-shown':
      'Gelesen wird, was Teams in diesem Browser aufbewahrt und auf seiner Seite zeigt; ein hier nie synchronisierter Chat wird nicht gesehen.',
    tags: 'Wer zu einem Tag gehört, ist nur bekannt, wo Teams die Nachricht kennzeichnet oder die beschäftigte Person benachrichtigt.',
    scheduled:
      'Eine zeitversetzte Nachricht zählt ab ihrer Zustellung und ist von einer in diesem Moment geschriebenen nicht zu unterscheiden.',
    reactions:
      'Die Seite zeigt zu Reaktionen keine Zeit; sie stammt aus Teams’ eigenem Speicher und zählt, wo dieser keine hat, ab dem Moment, in dem sie zuerst gesehen wurde.',
    guests:
      'Wo die beschäftigte Person Gast einer anderen Organisation ist, kann die Seite zwei Personen nennen; dann wird dort nichts gelesen.',
    'same-names':
      'Zwei Menschen gleichen Namens in einem Chat werden nur auseinandergehalten, wo ihre Bilder oder Teams’ eigener Speicher es erlauben.',
    'tabs-and-captions':
      'Beiträge von Registerkarten, Untertitel von Besprechungen und Apps in Rahmen werden nicht gelesen.',
    'deleted-and-calls': 'Gelöschte Nachrichten werden nicht gezählt, Anrufe ebenso wenig.',
  },
  'google-chat': {
    'open-only':
      'Gelesen werden nur die Unterhaltungen und Threads, die in Google Chat geöffnet sind; was kam, während sie geschlossen waren, wird gelesen, sobald sie geöffnet werden.',
    'thread-panel':
      'Die Antworten eines Threads in einem Gruppenbereich werden nur gelesen, solange seine Seitenleiste offen ist.',
    'whose-page': 'Die Seite muss zeigen, wem sie gehört; bis dahin wird nichts davon aufgezeichnet.',
    quotes:
      'Ein Beitrag, der einen anderen zitiert, ist nicht mit ihm verknüpft; er zählt als Antwort in derselben Unterhaltung.',
    reactions:
      'Eine Reaktion zeigt keine Zeit und zählt nur, wo Google Chat sie als die eigene kennzeichnet.',
    'list-of-conversations':
      'Wo die Liste der Unterhaltungen nicht im selben Rahmen liegt, ist ein Chat mehrerer Personen nicht von einem Gruppenbereich zu unterscheiden.',
    'mailing-groups':
      'Die Erwähnung einer Mailgruppe, der die beschäftigte Person angehört, zählt als Erwähnung anderer.',
    apps: 'Ein über eine App erstellter Beitrag wird nur durch Google Chats eigene Kennzeichnung als automatisch erkannt.',
  },
  roundcube: {
    'date-header':
      'Roundcube zeigt die Minute der Date-Kopfzeile einer Mail, die der Computer des Absenders schrieb, in der Zeitzone seiner eigenen Einstellungen; angenommen wird, dass es die dieses Browsers ist.',
    unopened:
      'Eine nicht geöffnete Mail zeigt An und Cc nicht; sie zählt als „unbekannt“ und ist keine Anfrage.',
    'joined-by-subject':
      'Eine Mail und ihre Antwort werden über die Adresse des Gegenübers und den Betreff verbunden; ein geänderter Betreff beginnt eine neue Unterhaltung, und eine Antwort an mehrere zählt für die erste Person.',
    'neither-to-nor-cc':
      'Steht die beschäftigte Person weder in An noch in Cc (Bcc, ein nie gesehener Alias), gilt die Mail als über eine Liste gesendet.',
    'automatic-answers':
      'Eine automatische Antwort von der Adresse eines Menschen sieht wie dessen Mail aus.',
    'relative-days':
      'Zeilen der Liste, die nur „heute“ oder einen Wochentag nennen, bleiben außer Betracht, wenn eine Seite über Mitternacht offen bleibt, und in Sprachen, deren Wörter für die Tage nicht bekannt sind.',
  },
  converse: {
    'open-only':
      'Gelesen werden nur die Räume und direkten Chats, die in Converse geöffnet sind; was kam, während sie geschlossen waren, wird gelesen, sobald sie geöffnet werden.',
    'at-all':
      'Bei XMPP ist „@all“ gewöhnlicher Text, ein Aufruf an alle zählt daher nur, wo er sich auf den Raum selbst bezieht.',
    'nick-as-word':
      'Converse kennzeichnet einen Beitrag als Erwähnung, wenn der Nick der beschäftigten Person ein Wort seines Textes ist, auch wo dasselbe Wort etwas anderes meint.',
    'reply-and-reactions':
      'Die Seite sagt nicht, zu welchem Beitrag eine Antwort gehört, und zeigt zu Reaktionen keine Zeit: Eine Reaktion zählt ab dem Moment, in dem sie zuerst gesehen wurde.',
    bots: 'Bots sind nicht gekennzeichnet: Nur Ankündigungen und Nachrichten von Servern sind als automatisch bekannt.',
    'live-or-archive':
      'Eine live gesehene Nachricht trägt die Zeit dieses Computers, eine aus dem Archiv die des Servers, oft in ganzen Sekunden.',
  },
  sogo: {
    'date-header':
      'SOGo zeigt die Minute der Date-Kopfzeile einer Mail, die der Computer des Absenders schrieb, in der Zeitzone, die seine Einstellungen beim Laden der Seite nennen.',
    'memory-only':
      'Eine Zeile der Liste zeigt weder Kennung noch Adresse; gelesen wird sie nur, wo der Speicher der Seite eingesehen werden darf und zu diesem Namen, Betreff und dieser Zeit so viele Mails kennt, wie es Zeilen gibt.',
    'old-rows':
      'Zeilen, die älter als eine Woche sind, zeigen keine Uhrzeit; ebenso wenig zählen solche, die vor Mitternacht geholt wurden und einen anderen Tag meinen können oder deren Wörter für die Tage nicht bekannt sind. Eine solche Mail wird gelesen, sobald sie geöffnet ist.',
    'refreshed-by-hand':
      'Neue und auf einem anderen Gerät beantwortete Mails zeigen sich erst, wenn SOGo die Liste neu holt, was manche von Hand tun; dass ein Zeichen fehlt, gilt nie als Beweis, dass eine Mail unbeantwortet ist.',
    'joined-by-subject':
      'Eine Mail und ihre Antwort werden über die Adresse des Gegenübers und den Betreff verbunden; ein geänderter Betreff beginnt eine neue Unterhaltung, und eine Antwort an mehrere zählt für die erste Person.',
    'neither-to-nor-cc':
      'Steht die beschäftigte Person weder in An noch in Cc (Bcc, ein nie gesehener Alias), gilt die Mail als über eine Liste gesendet.',
    'unopened-invitations': 'Eine Einladung sieht wie jede andere Mail aus, bis sie geöffnet wird.',
    'automatic-answers':
      'Eine automatische Antwort von der Adresse eines Menschen sieht wie dessen Mail aus.',
  },
  mattermost: {
    'open-only':
      'Gelesen werden nur die Kanäle und Threads, die in Mattermost geöffnet sind, so weit sie geladen sind.',
    'in-memory':
      'Ein Beitrag, der auf einen derselben Person folgt, zeigt keine eigene Zeit, und die Seitenleiste eines Threads nennt ihren Kanal nicht; beides wird aus dem Speicher der Seite gelesen, und wo der unerreichbar ist, bleiben solche Beiträge außer Betracht.',
    'watched-words':
      'Die Markierung eines beobachteten Wortes (Vorname, Stichwort) ist keine Erwähnung; nur der eigene Name ist eine.',
    'user-groups':
      'Wer zu einer erwähnten Benutzergruppe gehört, wird nicht gezeigt; Erwähnungen von Gruppen zählen daher nie als Anfragen.',
    'thread-root':
      'Eine Antwort in einem Thread gilt nur dann als an die beschäftigte Person gerichtet, wenn bekannt ist, dass diese den ersten Beitrag schrieb; wo das niemand weiß, zählt sie als „unbekannt“.',
    reactions:
      'Die Zeit einer Reaktion ist nur aus dem Speicher der Seite bekannt; sonst zählt sie ab dem Moment, in dem sie zuerst gesehen wurde.',
    scripts:
      'Bots, Webhooks, Plugins und automatische Antworten werden an ihren Kennzeichen erkannt; ein Programm, das mit dem Zugang eines Menschen schreibt, sieht wie dieser aus.',
  },
  'rocket-chat': {
    'open-only':
      'Gelesen werden nur der Raum und der Thread, die in Rocket.Chat geöffnet sind, so weit sie geladen sind.',
    'memory-only':
      'Die Seite selbst zeigt weder genaue Zeiten noch durch eine Kennung, wer eine Nachricht schrieb; beides wird aus ihrem Speicher gelesen, und wo der unerreichbar ist, wird nichts gelesen.',
    teams:
      'Wer zu einem erwähnten Team gehört, wird nicht gezeigt; Erwähnungen von Teams zählen daher nie als Anfragen.',
    'thread-root':
      'Eine Antwort in einem Thread gilt nur dann als an die beschäftigte Person gerichtet, wenn bekannt ist, dass diese die erste Nachricht schrieb; wo das niemand weiß, zählt sie als „unbekannt“.',
    reactions: 'Eine Reaktion zeigt keine Zeit; sie zählt ab dem Moment, in dem sie zuerst gesehen wurde.',
    bots: 'Integrationen werden an ihren Kennzeichen erkannt; ein Bot, der sich wie ein Mensch anmeldet, sieht wie einer aus. Chats mit Kunden ergeben keine Anfragen.',
  },
  zulip: {
    'open-only':
      'Nur die in Zulip geöffnete Ansicht wird gelesen; was in anderen Kanälen, Themen und Direktnachrichten kam, wird gelesen, sobald sie geöffnet werden, mit genauen Zeiten.',
    'page-memory':
      'Zulip zeigt nur Minuten; die Sekunden stammen aus dem, was die Seite im Speicher hält, und ohne das wird nichts aufgezeichnet.',
    'topic-moved':
      'Ein Thema ist eine eigene Unterhaltung: Eine Antwort in einem anderen Thema, oder nachdem ein Thema umbenannt oder verschoben wurde, wird ihrer Frage nicht zugeordnet.',
    'user-groups':
      'Eine Erwähnung einer Nutzergruppe, der Teilnehmenden eines Themas oder aller gilt als Aufruf an viele und nie als Anfrage.',
    reactions:
      'Eine Reaktion hat auf der Seite keine Zeit; sie zählt ab dem Moment, in dem sie zuerst gesehen wurde.',
  },
  element: {
    'open-only':
      'Nur der Raum und der Thread, die in Element geöffnet sind, werden gelesen; was anderswo kam, wird beim Öffnen gelesen, mit genauen Zeiten.',
    'page-memory':
      'Elements Seite zeigt keine genauen Zeiten; sie stammen aus dem, was sie im Speicher hält, und ohne das wird nichts aufgezeichnet.',
    undecrypted:
      'Eine nicht entschlüsselte Nachricht zeigt, wann und von wem sie geschrieben wurde, aber nicht, an wen sie sich richtet; außerhalb von Direktchats zählt sie als „unbekannt“.',
    'older-clients':
      'Eine Erwähnung zählt, wo die App der absendenden Person sie angibt; ist diese dafür zu alt, zählt der hervorgehobene Name im Text.',
    bots: 'Bots tragen kein Kennzeichen: Nur Hinweise (Notices) sind als automatisch bekannt.',
    'server-time':
      'Die Zeit einer Nachricht ist die, die ihr der Heimserver der absendenden Person gab; die Uhren zweier Server können voneinander abweichen.',
  },
  discord: {
    'open-only':
      'Gelesen werden nur die Kanäle, Threads und direkten Chats, die in Discord geöffnet sind; was kam, während sie geschlossen waren, wird gelesen, sobald sie geöffnet werden.',
    roles:
      'Die Erwähnung einer Rolle spricht eine Gruppe an und zählt nie als Anfrage, auch wenn nur die beschäftigte Person diese Rolle hat.',
    threads:
      'Eine Antwort in einem Thread gilt nur als an die beschäftigte Person gerichtet, solange die erste Nachricht des Threads, von ihr selbst geschrieben, auf der Seite steht.',
    apps: 'Apps, Bots und Webhooks werden an Discords eigener Kennzeichnung erkannt; ein persönliches Konto, das ein Programm bedient, sieht wie eine Person aus.',
    reactions:
      'Zu Reaktionen zeigt die Seite keine Zeit: Eine Reaktion zählt ab dem Moment, in dem sie zuerst gesehen wurde.',
    'memory-closed':
      'Lässt Discords Seite ihren Speicher nicht lesen, zählt nur, was ihre Zeilen zeigen: Direkte Chats sind „unbekannt“, eine Erwähnung zählt nur durch den eigenen Namen oder die Antwort auf die beschäftigte Person, und ein einzeln geöffneter Thread ist ein eigener Kanal.',
  },
  'the-lounge': {
    'open-only':
      'Gelesen wird nur der Kanal oder direkte Chat, der in The Lounge geöffnet ist; was kam, während er geschlossen war, wird gelesen, sobald er geöffnet wird.',
    'nick-as-word':
      'The Lounge kennzeichnet einen Beitrag als Erwähnung, wenn der Nick der beschäftigten Person oder ein von ihr gewähltes Wort in seinem Text steht, auch wo dasselbe Wort etwas anderes meint.',
    'at-all':
      'Bei IRC ist „@all“ gewöhnlicher Text, ein Aufruf an alle ist daher von anderen Beiträgen nicht zu unterscheiden.',
    renumbered:
      'The Lounge nummeriert Nachrichten neu, wenn sein Server startet; eine Nachricht wird an Kanal, Sekunde und Verfasser erkannt, und die erste einer Liste, die sich nach oben fortsetzen lässt, bleibt bis dahin weg.',
    nicks:
      'Personen werden an ihren Nicks erkannt: Wer einen anderen Nick annimmt, ist eine andere Person, und ein direkter Chat mit ihr eine andere Unterhaltung.',
    bots: 'Bots werden an ihrer eigenen Kennzeichnung oder daran erkannt, dass sie Notices senden; andere sehen wie Personen aus.',
    'folded-hour':
      'In der Stunde, die das Ende der Sommerzeit wiederholt, bleibt eine Nachricht weg, wenn der Speicher der Seite nicht sagt, welche der beiden es war.',
  },
});
