import type { ImportedMatrix } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ColumnMeaning } from './useMatrixImport';

type Column = ImportedMatrix['columns'][number];

/** A party that the model does not have. */
export const NEW_PARTY = 'party';

/** What a column is, as one of the choices: `task`, `party client-it`, `party`. */
export function valueOf(
  { as, party }: Column,
  parties: { id: string }[],
): string {
  return as === 'party' && parties.some(it => it.id === party)
    ? `party ${party}`
    : as;
}

/** What a choice makes of a column. */
export function meaningOf(
  choice: string,
  { header, title }: Column,
): ColumnMeaning {
  const [as, party] = choice.split(' ') as [ColumnMeaning['as'], string?];
  return { as, ...(party ? { party } : { title: title || header }) };
}
