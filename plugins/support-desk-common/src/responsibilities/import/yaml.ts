import { Document, isMap, type Node, type YAMLMap } from 'yaml';
import { Ids } from './ids';
import { groupBy } from '../../text';
import type { MatrixColumn } from './place';
import type { ImportedCell, ImportedRow } from './types';

const LINE_WIDTH = 120;
/** Of rows above the first heading. */
const UNNAMED = 'Tasks';

/** What becomes of a table in a file: as the section `responsibilities` of a model takes it. */
export function yamlOf(columns: MatrixColumn[], rows: ImportedRow[]): string {
  const document = new Document({
    title: 'Responsibilities',
    columns: columns.map(columnOf),
    groups: groupsOf(rows),
  });
  const columnNodes = document.get('columns') as { items: Node[] };
  columnNodes.items.forEach(inOneLine);
  inLinesOfRows(document);
  return document.toString({ lineWidth: LINE_WIDTH });
}

function columnOf({ id, party, title, as }: MatrixColumn) {
  if (party === id) return id;
  return {
    id,
    title,
    ...(party && { party }),
    ...(as === 'party' &&
      !party && {
        confirm: `no party of the model is called “${title}”; add it to parties, and name it here`,
      }),
  };
}

function groupsOf(rows: ImportedRow[]) {
  const groupIds = new Ids();
  const rowIds = new Ids();
  const ids = rows.map(it => rowIds.take(it.title, 'task'));
  const byTitle = groupBy(
    rows.map((row, i) => ({ row, id: ids[i] })),
    it => it.row.group ?? UNNAMED,
  );
  return Object.fromEntries(
    [...byTitle].map(([title, those]) => [
      groupIds.take(title, 'group'),
      {
        title,
        rows: Object.fromEntries(
          those.map(({ row, id }) => [id, rowOf(row, ids)]),
        ),
      },
    ]),
  );
}

function rowOf(row: ImportedRow, ids: string[]) {
  const { title, parent, marks, cells, doubts } = row;
  // What is not responsible is left out (M1), and so has its doubt with the row.
  const [there, absent] = [true, false].map(isThere =>
    cells.filter(it => (it.value !== 'notResponsible') === isThere),
  );
  const alternatives = [
    ...new Set(there.flatMap(it => it.alternatives)),
  ].filter(id => !there.some(it => it.column === id));
  const reasons = Object.fromEntries(
    absent.map(it => [`cells.${it.column}`, it.doubts.join('; ')]),
  );
  const hasReasons = absent.length > 0;
  const reason = doubts.join('; ');
  return {
    title,
    ...(parent !== undefined && { parent: ids[parent] }),
    ...(marks && { marks }),
    cells: Object.fromEntries(there.map(it => [it.column, cellOf(it)])),
    ...(marks && doubts.length > 0 && { basis: 'weak' }),
    ...(alternatives.length > 0 && { alternatives }),
    ...(hasReasons
      ? { confirm: { ...(reason && { cells: reason }), ...reasons } }
      : reason && { confirm: reason }),
  };
}

function cellOf({ value, charge, note, doubts }: ImportedCell) {
  const confirm = doubts.join('; ');
  if (!charge && !note && !confirm) return value;
  return {
    value,
    ...(charge && { charge }),
    ...(note && { note }),
    ...(confirm && { confirm }),
  };
}

/** Cells and alternatives stand in one line each, as people write them. */
function inLinesOfRows(document: Document) {
  for (const group of valuesOf(document.get('groups'))) {
    for (const row of valuesOf(group.get('rows'))) {
      inOneLine(row.get('cells', true));
      inOneLine(row.get('alternatives', true));
    }
  }
}

function inOneLine(node: unknown) {
  if (typeof node === 'object' && node !== null && 'items' in node) {
    (node as YAMLMap).flow = true;
  }
}

function valuesOf(node: unknown): YAMLMap[] {
  return isMap(node) ? node.items.map(it => it.value as YAMLMap) : [];
}
