import { format } from '../../words/de/format.ts';
import type { UnlistedWords } from './en.ts';

export { format };

export const words: UnlistedWords = {
  title: 'Meine Seite fehlt in der Liste',
  intro: 'Reachable liest nur Seiten, für die jemand einen Leser geschrieben hat. Für eine neue braucht es:',
  takes: [
    'eine Seite im Browser, die zu jeder Nachricht eine Kennung, den Absender und die Zeit zeigt. Was eine Seite nicht sicher zeigt, wird ausgelassen und gezählt, nie geraten;',
    'jemanden, der programmiert und den Leser schreibt und prüft. Wie, sagt die Anleitung;',
    'eine Beschreibung der Seite dafür: ihren Aufbau, ohne ein Wort von irgendwem. Nichts wird gesendet: Sie kopieren sie, lesen sie und geben sie selbst weiter.',
  ],
  guide: 'Anleitung für Mitwirkende (auf Englisch)',
  open: 'Um eine Beschreibung zu kopieren, öffnen Sie Ihre Seite in einem Tab, darauf Reachable, und wählen Sie „Meine Seite fehlt in der Liste“.',
  copy: (host) => `Beschreibung von ${host} kopieren`,
  copied: 'Kopiert: der Aufbau der Seite, ohne ein Wort von irgendwem.',
  see: 'Zeigen, was kopiert wurde',
};
