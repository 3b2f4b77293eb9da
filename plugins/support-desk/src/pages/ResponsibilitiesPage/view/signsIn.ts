import type { MatrixRow } from '@supportdesk/backstage-plugin-support-desk-common';
import type { SignKind } from '../matrix/Sign';

/** Which signs some rows have. */
export function signsIn(
  rows: MatrixRow[],
): ReadonlySet<SignKind | 'charged' | 'changed'> {
  const signs = new Set<SignKind | 'charged' | 'changed'>();
  for (const { cells } of rows) {
    for (const { value, state, charge, changed, proposed } of cells) {
      if (value === 'responsible' || value === 'unknown') signs.add(state);
      if (state === 'disputed') signs.add('disputed');
      if (charge) signs.add('charged');
      if (changed) signs.add('changed');
      if (proposed) signs.add('proposed');
    }
  }
  return signs;
}
