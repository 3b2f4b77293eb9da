import type { matrixImportMessages } from '../../messages/matrixImport';
import type { SameKeys } from '../SameKeys';

/** Aus einer eingefügten Tabelle das YAML einer Matrix machen. */
export const matrixImport: SameKeys<typeof matrixImportMessages> = {
  title: 'Tabelle einfügen',
  paste: 'Die Tabelle',
  text: 'Hier einfügen',
  textHelp:
    'Aus einer Seite, einer Tabellenkalkulation, einer Markdown-Datei oder CSV. Nichts wird gespeichert: Sie bekommen das YAML für Git.',
  withCells:
    'Mit ihren Zellen übernommen, wie die Seite oder die Kalkulation sie hat.',
  format: 'Format',
  formats: {
    auto: 'Erkennen',
    markdown: 'Markdown',
    csv: 'CSV',
    html: 'HTML',
    tabs: 'Tabellenkalkulation (Tabulatoren)',
    marks: 'Text mit Zeichen',
  },
  recognise: 'Erkennen',
  clear: 'Von vorn',
  failed: 'Es wurde keine Tabelle erkannt',
  columns: 'Spalten ({{format}})',
  column: 'Spalte {{number}}',
  as: {
    task: 'Aufgabe',
    party: 'Partei: {{party}}',
    newParty: 'Eine Partei, die das Modell nicht hat',
    remark: 'Bemerkung',
    group: 'Gruppe',
    ignore: 'Weglassen',
  },
  rows_one: '{{count}} Zeile',
  rows_other: '{{count}} Zeilen',
  doubtful_zero: 'Alles war eindeutig.',
  doubtful_one: '{{count}} Zeile ist zweifelhaft und trägt eine Fahne.',
  doubtful_other: '{{count}} Zeilen sind zweifelhaft und tragen eine Fahne.',
  line: 'Zeile',
  ignored_one: '{{count}} Zeile weggelassen',
  ignored_other: '{{count}} Zeilen weggelassen',
  ignoredLine: 'Zeile {{line}}: {{why}}',
  yaml: 'YAML',
  yamlHelp:
    'Legen Sie es neben das Supportmodell und binden Sie es dort unter responsibilities ein. Zweifelhaftes ist als zu bestätigen gekennzeichnet.',
  copy: 'Kopieren',
  copied: 'YAML kopiert',
  notCopied:
    'Der Browser hat das Kopieren nicht erlaubt; markieren Sie den Text',
  download: 'Herunterladen',
};
