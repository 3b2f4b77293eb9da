import type { MatrixCell } from '@supportdesk/backstage-plugin-support-desk-common';
import type { SignKind } from './Sign';

/** The box of a cell; none where nobody is named. */
export function signOf({
  value,
  state,
  proposed,
}: MatrixCell): SignKind | undefined {
  if (value === 'unknown') return 'undecided';
  if (value === 'notResponsible') return proposed && 'proposed';
  if (value === 'optional') return undefined;
  return state === 'undecided' ? 'toConfirm' : state;
}
