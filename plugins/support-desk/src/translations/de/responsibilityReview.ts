import type { responsibilityReviewMessages } from '../../messages/responsibilityReview';
import type { SameKeys } from '../SameKeys';
import { matrixImport } from './matrixImport';
import { reviewRound } from './reviewRound';

/** Prüfen, wer was macht: über Zellen entscheiden, und was aus Vorschlägen wird. */
export const responsibilityReview: SameKeys<
  typeof responsibilityReviewMessages
> = {
  progress: {
    label: 'Stand der Prüfung',
    noRound: 'Keine Runde ist offen; Entscheidungen zählen trotzdem',
    of: '{{settled}} von {{filled}}',
    cells: 'Zellen bestätigt',
    left: '{{disputed}} bestritten, {{undecided}} unentschieden, {{toConfirm}} zu prüfen',
  },
  panel: {
    confirm: 'Bestätigen',
    confirmAgain: 'Erneut bestätigen',
    dispute: 'Bestreiten',
    sayWho: 'Sagen, wer',
    propose: 'Anderes vorschlagen',
    note: 'Notiz',
    mayNot:
      'Über die Spalte {{party}} entscheiden ihre Partei, der Eigentümer des Modells und ihre Prüfer.',
  },
  voided: {
    title: 'Das Modell hat sich seit der Entscheidung geändert',
    confirm:
      '{{who}} hat es bestätigt ({{time}}), als es hieß: {{was}}. Jetzt heißt es: {{now}}.',
    dispute:
      '{{who}} hat es bestritten ({{time}}), als es hieß: {{was}}. Jetzt heißt es: {{now}}.',
  },
  notes: {
    title: 'Notizen, {{number}}',
    label: 'Notiz schreiben',
    send: 'Notiz senden',
    failed: 'Die Notiz wurde nicht gesendet; sie bleibt hier stehen',
  },
  history: {
    title: 'Verlauf, {{number}}',
    confirm: '{{who}} hat bestätigt: {{content}}',
    dispute: '{{who}} hat bestritten: {{content}}',
    withdrawn: '{{who}} hat die Entscheidung zurückgenommen',
    content: 'Im Modell steht: {{content}}',
  },
  keys: {
    title: 'Tasten in der Matrix',
    next: 'nächste zu prüfende',
    confirm: 'bestätigen',
    dispute: 'bestreiten',
    note: 'Notiz',
    undo: 'zurücknehmen',
    several: 'mehrere wählen',
  },
  notice: {
    confirm: 'Bestätigt: {{task}}, {{party}}',
    dispute: 'Bestritten: {{task}}, {{party}}',
    several_one: '{{count}} Zelle bestätigt',
    several_other: '{{count}} Zellen bestätigt',
    undo: 'Rückgängig',
    failed_one: '{{count}} Entscheidung kam nicht an',
    failed_other: '{{count}} Entscheidungen kamen nicht an',
  },
  several: {
    label: 'Mehrere Zellen',
    mark: 'mit anderen gewählt',
    chosen_one: '{{count}} Zelle gewählt',
    chosen_other: '{{count}} Zellen gewählt',
    confirm_one: '{{count}} Zelle bestätigen',
    confirm_other: 'Alle {{count}} bestätigen',
    none: 'Keine davon können Sie bestätigen.',
    clear: 'Nur eine wählen',
    ofGroup_one: '{{count}} Zelle von {{group}} ist nur angenommen.',
    ofGroup_other: '{{count}} Zellen von {{group}} sind nur angenommen.',
  },
  dispute: {
    title: 'Diese Zelle bestreiten',
    titleUndecided: 'Sagen, wer das macht',
    submit: 'Bestreiten',
    propose: 'Bestreiten und vorschlagen',
    reason: 'Warum',
    missing: 'Sagen Sie warum, damit andere folgen können',
    row: 'Was stattdessen in der Zeile stehen soll',
    charge: 'Was {{party}} berechnet',
    responsible: 'Verantwortlich',
    optional: 'Kann es tun',
    unknown: 'Unentschieden',
    notResponsible: 'Nicht verantwortlich',
    help: 'Im Modell ändert sich nichts, bis der Vorschlag als Änderung seiner Datei veröffentlicht ist.',
  },
  overtaken: {
    title_one: 'Eine Zelle hat sich geändert, während Sie entschieden',
    title_other:
      '{{count}} Zellen haben sich geändert, während Sie entschieden',
    text: 'Über diese wurde nichts entschieden. Entscheiden Sie über das, was jetzt dort steht, oder lassen Sie sie.',
    was: 'Sie sahen',
    now: 'Jetzt',
    gone: 'Diese Zelle hat das Modell nicht mehr.',
    confirm: 'Bestätigen, was jetzt dort steht',
    later: 'So lassen',
  },
  publish: {
    open_one: '{{count}} Vorschlag veröffentlichen',
    open_other: '{{count}} Vorschläge veröffentlichen',
    title: 'Vorschläge veröffentlichen',
    propose: 'Pull-Request öffnen',
    commit: 'Änderung übernehmen',
    proposes:
      '{{publisher}}: Daraus wird ein Pull-Request, den jemand zusammenführt.',
    commits: '{{publisher}}: Die Änderung wird sofort übernommen.',
    message: 'Erste Zeile der Nachricht',
    counts: '{{added}} Zeilen hinzugefügt, {{removed}} entfernt',
    added: 'Hinzugefügt:',
    removed: 'Entfernt:',
    nothing: 'Diese Vorschläge ändern nichts an den Dateien.',
    cannot: 'Hier kann das niemand veröffentlichen',
    problems_one: 'Ein Vorschlag lässt sich nicht anwenden',
    problems_other: '{{count}} Vorschläge lassen sich nicht anwenden',
    failed:
      'Das wurde nicht veröffentlicht. Sehen Sie sich die Änderung noch einmal an, bevor Sie sie veröffentlichen',
    revision: 'Revision {{revision}}',
    close: 'Schließen',
    published: {
      title: 'Die Änderung ist übernommen',
      text: 'Die Matrix zeigt sie, sobald der Katalog die Datei neu gelesen hat.',
      link: 'Zum Commit',
    },
    proposed: {
      title: 'Der Pull-Request ist offen',
      text: 'Die Matrix ändert sich, sobald ihn jemand zusammengeführt hat.',
      link: 'Zum Pull-Request',
    },
  },
  ...reviewRound,
  import: matrixImport,
};
