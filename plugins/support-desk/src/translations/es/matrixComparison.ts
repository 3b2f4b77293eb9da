import type { matrixComparisonMessages } from '../../messages/matrixComparison';
import type { SameKeys } from '../SameKeys';

/** Two contents of a matrix, cell by cell. */
export const matrixComparison: SameKeys<typeof matrixComparisonMessages> = {
  label: 'Comparar',
  csv: 'responsabilidades-comparadas',
  from: 'De',
  to: 'A',
  now: 'Ahora, desde el {{day}}',
  version: 'Contenido del {{day}}',
  looked: 'Cuando la vio por última vez, {{day}}',
  signed: '{{title}}, firmada el {{day}}',
  anotherDay: 'Otro día',
  dayFrom: 'Día desde el que comparar',
  dayTo: 'Día hasta el que comparar',
  tooEarly:
    'El portal conoce esta matriz desde el {{day}}: elija ese día o uno posterior.',
  one: {
    title: 'Aún hay un solo contenido',
    text: 'El portal guarda todos los contenidos de la matriz desde el {{day}}. En cuanto el modelo cambie, se podrán comparar ambos.',
  },
  same: {
    title: 'No hay diferencias',
    text: 'Las {{rows}} tareas dicen lo mismo en ambas.',
  },
  table: 'Qué difiere',
  differ_one: '{{count}} tarea difiere, {{unchanged}} son iguales',
  differ_other: '{{count}} tareas difieren, {{unchanged}} son iguales',
  task: 'Tarea',
  change: 'Cambio',
  cells: 'Celdas',
  added: 'añadida',
  removed: 'quitada',
  changed: 'modificada',
  renamed: 'renombrada',
  was: 'antes: {{title}}',
  cell: '{{party}}: {{from}} → {{to}}',
  cellNow: '{{party}}: {{to}}',
  cellWas: '{{party}}: {{from}}',
};
