import type { whoDoesMessages } from '../../messages/whoDoes';
import type { SameKeys } from '../SameKeys';

/** Whose task it is by the matrix, told elsewhere than on its own page. */
export const whoDoes: SameKeys<typeof whoDoesMessages> = {
  title: 'Quién lo hace',
  party: '{{party}}: {{does}}',
  state: '{{does}}, {{state}}',
  mine: '{{party}} (usted)',
  nobody: 'No se nombra a nadie para esta tarea.',
  toMatrix: 'La matriz completa',
  goesTo:
    'Según la matriz, «{{task}}» es de {{parties}}. Tal como está, esto va a {{goesTo}}.',
  seeRow: 'Verlo en la matriz',
};
