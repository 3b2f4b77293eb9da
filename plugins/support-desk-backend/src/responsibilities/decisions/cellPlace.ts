import {
  cellPath,
  type CompiledResponsibilities,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** Where a cell stands in a matrix. */
export interface CellPlace {
  group: string;
  row: string;
  column: string;
}

const PATH =
  /^responsibilities\.groups\.(?<group>[^.]+)\.rows\.(?<row>[^.]+)\.cells\.(?<column>[^.]+)$/;

/** What the path of a cell says, whether or not the matrix has it; nothing for what is no such path. */
export function placeIn(path: string): CellPlace | undefined {
  return PATH.exec(path)?.groups as CellPlace | undefined;
}

/** Where a cell stands that the matrix has. */
export function placeOf(
  matrix: CompiledResponsibilities,
  path: string,
): CellPlace | undefined {
  const place = placeIn(path);
  const isKnown =
    place &&
    Object.hasOwn(matrix.groups, place.group) &&
    Object.hasOwn(matrix.groups[place.group].rows, place.row) &&
    matrix.columns.some(it => it.id === place.column);
  return isKnown ? place : undefined;
}

/** Why there is no cell at a path, and the paths that are allowed as far as it is known: groups, rows of its group, or cells of its row. */
export function unknownCell(
  { groups, columns }: CompiledResponsibilities,
  path: string,
): { message: string; allowed: string[] } {
  const [, , groupId = '', , rowId = ''] = path.split('.');
  const group = Object.hasOwn(groups, groupId) ? groups[groupId] : undefined;
  const row =
    group && Object.hasOwn(group.rows, rowId) ? group.rows[rowId] : undefined;
  const message = `there is no cell '${path}' in the matrix; it is called responsibilities.groups.<group>.rows.<row>.cells.<column>`;
  if (group && row) {
    const allowed = columns.map(it => cellPath(group.id, row.id, it.id));
    return { message, allowed };
  }
  const start = group
    ? `responsibilities.groups.${group.id}.rows`
    : 'responsibilities.groups';
  const allowed = Object.keys(group?.rows ?? groups).map(
    id => `${start}.${id}`,
  );
  return { message, allowed };
}
