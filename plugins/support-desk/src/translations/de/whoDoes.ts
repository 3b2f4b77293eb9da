import type { whoDoesMessages } from '../../messages/whoDoes';
import type { SameKeys } from '../SameKeys';

/** Wessen Aufgabe es nach der Matrix ist. */
export const whoDoes: SameKeys<typeof whoDoesMessages> = {
  title: 'Wer macht das',
  party: '{{party}}: {{does}}',
  state: '{{does}}, {{state}}',
  mine: '{{party}} (Sie)',
  nobody: 'Für diese Aufgabe ist niemand genannt.',
  toMatrix: 'Die ganze Matrix',
  goesTo:
    'Nach der Matrix ist „{{task}}“ für {{parties}}. So, wie es ist, geht dies an {{goesTo}}.',
  seeRow: 'In der Matrix ansehen',
};
