import {
  contentOf,
  countCells,
  readRows,
  type CompiledModel,
  type Matrix,
  type MatrixKnowledge,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { exampleModel } from './models';

/** The matrix of a model, as the back end answers it to somebody who knows this. */
export function matrixOf(
  model: CompiledModel,
  knowledge: Partial<MatrixKnowledge> = {},
  changes: Partial<Matrix> = {},
): Matrix {
  const source = model.responsibilities!;
  const parties = knowledge.parties ?? new Set();
  const rows = readRows(model, {
    parties,
    decisions: new Map(),
    comments: new Map(),
    mayDecide: () => false,
    ...knowledge,
  });
  const columns = source.columns.map(({ id, title, party, confirm, note }) => ({
    id,
    title,
    party,
    isMine: party !== undefined && parties.has(party),
    confirm: Object.values(confirm ?? {}),
    note,
  }));
  return {
    model: model.ref,
    modelTitle: model.title,
    title: source.title ?? 'Responsibilities',
    scope: source.scope,
    statements: source.statements,
    applies: { title: 'Transition from trial to fully operational' },
    version: 'v2',
    since: '2025-02-03T09:00:00.000Z',
    columns,
    groups: Object.values(source.groups).map(group => ({
      id: group.id,
      title: group.title,
      text: group.text,
      source: group.source ?? ('table' as const),
      confirm: [],
      counts: countCells(rows.filter(it => it.group === group.id)),
    })),
    rows,
    counts: countCells(rows),
    byColumn: Object.fromEntries(
      columns.map(({ id }) => [id, countCells(rows, id)]),
    ),
    mayOpenReview: false,
    ...changes,
  };
}

/** What ClickHome and its client do, with nothing decided yet. */
export const exampleMatrix = (
  knowledge: Partial<MatrixKnowledge> = {},
  changes: Partial<Matrix> = {},
): Matrix => matrixOf(exampleModel('clickhome'), knowledge, changes);

/** What is known once a cell was confirmed, one disputed in favour of another column, and one has changed. */
export function someKnowledge(): Partial<MatrixKnowledge> {
  const model = exampleModel('clickhome');
  const path = (row: string, column: string) =>
    `responsibilities.groups.regular-monitoring.rows.${row}.cells.${column}`;
  const decided = {
    by: { ref: 'user:default/nadia-frost', title: 'Nadia Frost' },
    at: '2025-03-07T09:12:00.000Z',
    content: { value: 'responsible' as const },
  };
  const before = contentOf(model.responsibilities!);
  return {
    decisions: new Map([
      [
        path('monitor-servers', 'client-it'),
        [{ ...decided, id: '1', decision: 'confirm' as const, proposals: [] }],
      ],
      [
        path('integration-issues', 'client-users'),
        [
          {
            ...decided,
            id: '2',
            decision: 'dispute' as const,
            reason: 'Only IT sees them',
            proposals: [{ column: 'client-it', value: 'responsible' as const }],
          },
        ],
      ],
    ]),
    comments: new Map([[path('integration-data-errors', 'client-users'), 2]]),
    lookedAt: {
      ...before,
      rows: before.rows.map(row =>
        row.id === 'integration-data-errors' ? { ...row, cells: {} } : row,
      ),
    },
  };
}

/** The model with so many tasks, in groups of a hundred. */
export function largeModel(rows: number): CompiledModel {
  const model = exampleModel('clickhome');
  const [row] = Object.values(
    model.responsibilities!.groups['regular-monitoring'].rows,
  );
  const groups = Array.from({ length: Math.ceil(rows / 100) }, (_, g) => {
    const tasks = Array.from(
      { length: Math.min(100, rows - g * 100) },
      (__, r) => ({
        ...row,
        id: `task-${r}`,
        title: `Task ${g * 100 + r + 1}: ${row.title}`,
        path: `responsibilities.groups.group-${g}.rows.task-${r}`,
      }),
    );
    return {
      path: `responsibilities.groups.group-${g}`,
      id: `group-${g}`,
      title: `Group ${g + 1}`,
      rows: Object.fromEntries(tasks.map(it => [it.id, it])),
    };
  });
  return {
    ...model,
    responsibilities: {
      ...model.responsibilities!,
      groups: Object.fromEntries(groups.map(it => [it.id, it])) as never,
    },
  };
}
