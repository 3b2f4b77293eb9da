import type { ImportedMatrix } from '@supportdesk/backstage-plugin-support-desk-common';

/** The columns that cells of recognised rows stand in, in the order of the table. */
export function columnsIn({
  columns,
  rows,
}: Pick<ImportedMatrix, 'columns' | 'rows'>): { id: string; title: string }[] {
  const used = new Set(rows.flatMap(it => it.cells).map(it => it.column));
  const named = columns.flatMap(({ id, party, title }) => {
    const column = id ?? party;
    return column !== undefined && used.has(column)
      ? [{ id: column, title }]
      : [];
  });
  const rest = [...used]
    .filter(id => !named.some(it => it.id === id))
    .map(id => ({ id, title: id }));
  return [...named, ...rest];
}
