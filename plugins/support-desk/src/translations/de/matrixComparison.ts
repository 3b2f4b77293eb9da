import type { matrixComparisonMessages } from '../../messages/matrixComparison';
import type { SameKeys } from '../SameKeys';

/** Zwei Inhalte einer Matrix, Zelle für Zelle. */
export const matrixComparison: SameKeys<typeof matrixComparisonMessages> = {
  label: 'Vergleichen',
  csv: 'zustaendigkeiten-verglichen',
  from: 'Von',
  to: 'Bis',
  now: 'Jetzt, seit {{day}}',
  version: 'Inhalt vom {{day}}',
  looked: 'Als Sie zuletzt hinsahen, {{day}}',
  signed: '{{title}}, unterzeichnet {{day}}',
  anotherDay: 'Ein anderer Tag',
  dayFrom: 'Tag, von dem an verglichen wird',
  dayTo: 'Tag, bis zu dem verglichen wird',
  tooEarly:
    'Das Portal kennt diese Matrix seit {{day}}: wählen Sie diesen Tag oder einen späteren.',
  one: {
    title: 'Bisher gibt es nur einen Inhalt',
    text: 'Das Portal bewahrt jeden Inhalt der Matrix ab {{day}}. Sobald das Modell sich ändert, lassen sich beide vergleichen.',
  },
  same: {
    title: 'Nichts unterscheidet sich',
    text: 'Alle {{rows}} Aufgaben sagen in beiden dasselbe.',
  },
  table: 'Was sich unterscheidet',
  differ_one: '{{count}} Aufgabe unterscheidet sich, {{unchanged}} sind gleich',
  differ_other:
    '{{count}} Aufgaben unterscheiden sich, {{unchanged}} sind gleich',
  task: 'Aufgabe',
  change: 'Änderung',
  cells: 'Zellen',
  added: 'hinzugekommen',
  removed: 'entfallen',
  changed: 'geändert',
  renamed: 'umbenannt',
  was: 'war: {{title}}',
  cell: '{{party}}: {{from}} → {{to}}',
  cellNow: '{{party}}: {{to}}',
  cellWas: '{{party}}: {{from}}',
};
