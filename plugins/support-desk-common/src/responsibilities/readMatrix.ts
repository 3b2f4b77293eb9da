import type {
  CellContent,
  CellDecision,
  CellState,
  MatrixCell,
  MatrixRow,
} from '../api';
import type {
  CompiledCell,
  CompiledMatrixGroup,
  CompiledMatrixRow,
  CompiledModel,
  CompiledResponsibilities,
  Entry,
} from '../model/compiled';
import {
  cellHash,
  cellPath,
  contentIn,
  contentOfCell,
  isMark,
  type MatrixContent,
} from './content';

/** What is known of the cells of a matrix besides what the model says, and who reads. @public */
export interface MatrixKnowledge {
  /** Ids of the roles and parties of the model that the reader has. */
  parties: ReadonlySet<string>;
  /** Those that were not withdrawn, by the path of the cell, oldest first. */
  decisions: ReadonlyMap<string, CellDecision[]>;
  /** How many comments, by the path of the cell. */
  comments: ReadonlyMap<string, number>;
  /** What the matrix said when the reader last looked. */
  lookedAt?: MatrixContent;
  /** Whether the reader may decide about the cells of a column. */
  mayDecide(column: string): boolean;
}

/** The rows of a matrix for a reader, in its order. @public */
export function readRows(
  { responsibilities }: Pick<CompiledModel, 'responsibilities'>,
  knowledge: MatrixKnowledge,
): MatrixRow[] {
  if (!responsibilities) return [];
  const { columns, groups } = responsibilities;
  const { parties, lookedAt } = knowledge;
  const before = new Map(
    lookedAt?.rows.map(row => [`${row.group} ${row.id}`, row.cells]),
  );
  const reading: Reading = {
    ...knowledge,
    columns,
    titles: new Map(columns.map(it => [it.id, it.title])),
    mine: new Set(
      columns.filter(it => it.party && parties.has(it.party)).map(it => it.id),
    ),
    before: (group, row) => lookedAt && (before.get(`${group} ${row}`) ?? {}),
  };
  return Object.values(groups).flatMap(group =>
    Object.values(group.rows).map(row => readRow(group, row, reading)),
  );
}

/** What is the same for all rows. */
type Reading = MatrixKnowledge & {
  columns: CompiledResponsibilities['columns'];
  /** By column. */
  titles: Map<string, string>;
  /** Columns of the reader's own parties. */
  mine: Set<string>;
  /** The cells of a row when the reader last looked; nothing for who has not. */
  before(group: string, row: string): Record<string, CellContent> | undefined;
};

function readRow(
  group: CompiledMatrixGroup,
  row: CompiledMatrixRow,
  reading: Reading,
): MatrixRow {
  const { columns, titles, mine } = reading;
  const was = reading.before(group.id, row.id);
  const cells = withProposals(
    columns.map(column => readCell(group.id, row, column.id, reading, was)),
  );
  return {
    id: row.id,
    path: row.path,
    title: row.title,
    group: group.id,
    parent: row.parent,
    marks: row.marks,
    basis: row.basis,
    alternatives: row.alternatives.map(id => ({
      id,
      title: titles.get(id) ?? id,
    })),
    note: row.note,
    confirm: reasonsOf(row),
    cells,
    isEmpty: !cells.some(
      it => it.value === 'responsible' || it.value === 'unknown',
    ),
    isMine: cells.some(it => mine.has(it.column) && isMark(it.value)),
  };
}

function readCell(
  group: string,
  row: CompiledMatrixRow,
  column: string,
  { decisions, comments, mayDecide }: MatrixKnowledge,
  before: Record<string, CellContent> | undefined,
): MatrixCell {
  const cell: CompiledCell | undefined = row.cells[column];
  const path = cellPath(group, row.id, column);
  const content = contentOfCell(cell);
  const hash = cellHash(content);
  const last = decisions.get(path)?.at(-1);
  const decision = last && cellHash(last.content) === hash ? last : undefined;
  const confirm = cell
    ? [...reasonsOf(row, '', 'cells', `cells.${column}`), ...reasonsOf(cell)]
    : [];
  const was = before && contentIn(before, column);
  return {
    ...content,
    column,
    path,
    hash,
    basis: cell?.basis,
    note: cell?.note,
    confirm,
    state: stateOfCell({ ...content, confirm }, decision),
    decision,
    voided: decision ? undefined : last,
    comments: comments.get(path) ?? 0,
    changed: was && cellHash(was) !== hash ? was : undefined,
    mayDecide: mayDecide(column),
  };
}

/**
 * Where a cell stands: what was decided about it, else what the model says.
 *
 * @param decision - the one that holds
 * @public
 */
export function stateOfCell(
  { value, confirm }: Pick<MatrixCell, 'value' | 'confirm'>,
  decision: CellDecision | undefined,
): CellState {
  if (decision?.decision === 'dispute') return 'disputed';
  if (value === 'unknown') return 'undecided';
  if (decision?.decision === 'confirm') return 'confirmed';
  return confirm.length > 0 ? 'toConfirm' : 'stated';
}

/**
 * The cells of a row with what its disputes propose for the others.
 *
 * @public
 */
export function withProposals(cells: MatrixCell[]): MatrixCell[] {
  const proposals = new Map(
    cells
      .flatMap(it => (it.state === 'disputed' ? it.decision! : []))
      .flatMap(({ id, proposals: some }) =>
        some.map(({ column, ...content }) => [
          column,
          { ...content, decision: id },
        ]),
      ),
  );
  return cells.map(cell => {
    const proposal = proposals.get(cell.column);
    const proposed =
      proposal && cellHash(proposal) !== cell.hash ? proposal : undefined;
    return proposed || cell.proposed ? { ...cell, proposed } : cell;
  });
}

/** Why an entry is to be confirmed; with properties only what is about one of these. */
function reasonsOf({ confirm }: Entry, ...properties: string[]): string[] {
  return Object.entries(confirm ?? {})
    .filter(([key]) => properties.length === 0 || properties.includes(key))
    .map(([, reason]) => reason);
}
