import { format } from '../../words/de/format.ts';
import type { ProblemWords } from './words.ts';

export { format };

export const words: ProblemWords = {
  diskFull:
    'Der Speicher ist voll: Neue Nachrichten warten in ihrer Seite und sind noch nicht aufgezeichnet. Geben Sie Speicherplatz frei und lassen Sie die Seite offen.',
  unknown: (text) =>
    `Etwas ist schiefgegangen: „${text}“. Versuchen Sie es noch einmal; wenn es bleibt, laden Sie die Seite neu.`,
  notAllowed: 'Das dürfen nur Seiten der Erweiterung anfordern.',
  ledgerNewer:
    'Die Aufzeichnungen auf diesem Rechner stammen von einer neueren Version von Reachable. Aktualisieren Sie die Erweiterung, um sie zu lesen; es wurde nichts geändert.',
  fileCutOff:
    'Diese Datei ist kein vollständiges JSON: Sie wurde abgeschnitten oder verändert. Exportieren Sie die Aufzeichnungen noch einmal; es wurde nichts importiert.',
  fileForeign:
    'Das sind keine Aufzeichnungen, die Reachable exportiert hat. Wählen Sie eine andere Datei; es wurde nichts importiert.',
  fileNewer: (version, ours) =>
    `Diese Aufzeichnungen haben Version ${version}; dieses Reachable liest bis Version ${ours}. Aktualisieren Sie zuerst Reachable; es wurde nichts importiert.`,
  fileDamaged: (where) =>
    `Die Aufzeichnungen sind beschädigt, und zwar bei ${where}. Exportieren Sie sie noch einmal; es wurde nichts importiert.`,
  otherInstallation:
    'Diese Aufzeichnungen gehören zu einer anderen Installation und lassen sich nicht mit den hier aufgezeichneten Nachrichten verbinden. Es wurde nichts importiert.',
  reportCutOff:
    'Diese Datei ist kein vollständiges JSON: Sie wurde unterwegs abgeschnitten oder verändert. Bitten Sie noch einmal um die JSON-Datei des Berichts.',
  reportForeign:
    'Das ist kein Bericht von Reachable. Wählen Sie die JSON-Datei eines Wochenberichts (die HTML-Datei enthält keine Zeilen, die ein Programm lesen kann).',
  reportNewer: (version, ours) =>
    `Dieser Bericht hat Version ${version}; dieses Reachable liest Version ${ours}. Aktualisieren Sie Reachable und prüfen Sie ihn dann noch einmal.`,
  reportDamaged: (where) =>
    `Der Bericht hat bei ${where} nicht die veröffentlichte Form. Er wurde nachträglich verändert oder von einem anderen Programm erstellt. Bitten Sie noch einmal um die JSON-Datei.`,
  reportOtherDays:
    'Die Tage dieses Berichts sind nicht die seiner Woche. Er wurde nachträglich verändert oder von einem anderen Programm erstellt. Bitten Sie noch einmal um die JSON-Datei.',
  reportLater:
    'In diesem Bericht ist eine Anfrage oder Antwort später als der Bericht selbst. Er wurde nachträglich verändert oder von einem anderen Programm erstellt. Bitten Sie noch einmal um die JSON-Datei.',
  reportTooLarge: 'Diese Datei ist zu groß für einen Wochenbericht. Wählen Sie die JSON-Datei des Berichts.',
  pageSilent: 'Die Seite antwortet nicht. Laden Sie sie neu und versuchen Sie es dann noch einmal.',
  siteNotOpen: 'Kein offener Tab zeigt diese Website. Öffnen Sie sie und versuchen Sie es dann noch einmal.',
  permissionKept:
    'Dieser Browser behält die Berechtigung. Entziehen Sie sie in seinen eigenen Einstellungen für Erweiterungen.',
};
