import type {
  Basis,
  CompiledCell,
  CompiledMatrixRow,
  CompiledParty,
  CompiledResponsibilities,
} from '../compiled';
import {
  many,
  type CellInput,
  type ColumnInput,
  type ResponsibilitiesInput,
  type RowInput,
} from '../schema';
import { compileMap, entry, longForm, named } from './entries';

function compileCell(
  path: string,
  input: CellInput,
  rowBasis: Basis,
): CompiledCell {
  const cell = longForm(input, 'value');
  return {
    ...entry(path, cell),
    value: cell.value,
    charge: cell.charge,
    basis: cell.basis ?? rowBasis,
  };
}

function compileRow(
  path: string,
  row: RowInput,
  id: string,
): CompiledMatrixRow {
  const basis = row.basis ?? 'stated';
  return {
    ...named(path, id, row),
    parent: row.parent,
    marks: row.marks,
    basis,
    alternatives: many(row.alternatives),
    cells: compileMap(`${path}.cells`, row.cells, (cellPath, cell) =>
      compileCell(cellPath, cell, basis),
    ),
  };
}

/** A column that is a party's id alone has that party's title; a long form may belong to no party. */
function compileColumn(
  path: string,
  input: ColumnInput,
  parties: Record<string, CompiledParty>,
) {
  const column =
    typeof input === 'string' ? { id: input, party: input } : input;
  const party = column.party ? parties[column.party] : undefined;
  return {
    ...named(`${path}.${column.id}`, column.id, {
      title: party?.title,
      ...column,
    }),
    party: column.party,
  };
}

/** The responsibility matrix; the basis of a cell is its row's unless it has its own. */
export function compileResponsibilities(
  path: string,
  input: ResponsibilitiesInput,
  parties: Record<string, CompiledParty>,
): CompiledResponsibilities {
  return {
    ...entry(path, input),
    title: input.title,
    scope: input.scope,
    statements: many(input.statements),
    columns: input.columns.map(column =>
      compileColumn(`${path}.columns`, column, parties),
    ),
    groups: compileMap(
      `${path}.groups`,
      input.groups,
      (groupPath, group, groupId) => ({
        ...named(groupPath, groupId, group),
        text: group.text,
        source: group.source ?? ('table' as const),
        rows: compileMap(`${groupPath}.rows`, group.rows, compileRow),
      }),
    ),
  };
}
