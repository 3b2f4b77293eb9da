import {
  cellHash,
  type CellContent,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { FileChange } from '@supportdesk/backstage-plugin-support-desk-node';
import { createTwoFilesPatch } from 'diff';
import { placeIn } from '../decisions/cellPlace';
import type { StoredDecision } from '../MatrixKnowledgeStore';
import type { MatrixSource, WrittenPart } from './MatrixSource';
import {
  proposalsOf,
  type ChangeProblem,
  type RowProposal,
} from './openDisputes';
import { patchYaml, UnpatchableError, type MapPatch } from './patchYaml';
import { contentOfWritten, planRow, type WrittenRow } from './planRow';

/** What proposals make of the files of a model. */
export interface PlannedChange {
  files: (FileChange & { diff: string })[];
  /** Ids of the decisions that are applied. */
  applied: string[];
  /** Ids of the columns of whose cells something is changed. */
  columns: string[];
  problems: ChangeProblem[];
}

interface PlannedRow {
  proposal: RowProposal;
  part: WrittenPart;
  patch: MapPatch;
}

/**
 * Works out what proposals make of the files in which a matrix is written: task by task, each whole or not at all.
 *
 * @param options - `columns`: ids in their order; `disputes`: to apply; `decisions`: all that were not withdrawn
 */
export async function planChange(
  source: MatrixSource,
  options: {
    columns: string[];
    disputes: StoredDecision[];
    decisions: StoredDecision[];
  },
): Promise<PlannedChange> {
  const { columns, disputes, decisions } = options;
  const { rows, problems } = proposalsOf(disputes);
  const planned: PlannedRow[] = [];
  for (const proposal of rows) {
    const found = await planProposal(source, proposal, columns, decisions);
    if (typeof found === 'string') {
      problems.push(...problemsOf(proposal, found));
    } else {
      planned.push(found);
    }
  }
  const applied = planned.flatMap(it => it.proposal.decisions.map(d => d.id));
  return {
    files: changedFiles(planned, columns),
    applied,
    columns: [...new Set(planned.flatMap(it => [...it.proposal.cells.keys()]))],
    problems,
  };
}

/** @returns in words why it cannot be */
async function planProposal(
  source: MatrixSource,
  proposal: RowProposal,
  columns: string[],
  decisions: StoredDecision[],
): Promise<PlannedRow | string> {
  const { group, row, cells } = proposal;
  const unknown = [...cells.keys()].find(it => !columns.includes(it));
  if (unknown) return `the matrix has no column '${unknown}' any more`;
  const part = await source.find([
    'spec',
    'responsibilities',
    'groups',
    group,
    'rows',
    row,
  ]);
  if (!part) return `the file has no task '${row}' in '${group}' any more`;
  const written = part.value as WrittenRow;
  const now = (column: string) => contentOfWritten(written.cells?.[column]);
  const moved = movedSince(proposal, now);
  if (moved) return moved;
  const patch = planRow(written, columns, cells, column =>
    isConfirmed(decisions, proposal, column, now(column)),
  );
  if (!patch) {
    return 'nobody would be left in the task: propose who does it instead';
  }
  try {
    patchYaml(
      part.file.text,
      part.index,
      [{ path: part.path, patch }],
      columns,
    );
  } catch (error) {
    if (!(error instanceof UnpatchableError)) throw error;
    return `${part.file.path} has to be changed by hand: ${error.message}`;
  }
  return { proposal, part, patch };
}

/** A decision belongs to what the cell said (M3), also where the file is ahead of the catalog. */
function movedSince(
  { cells, decisions }: RowProposal,
  now: (column: string) => CellContent,
): string | undefined {
  const isThere = [...cells].every(
    ([column, content]) => cellHash(now(column)) === cellHash(content),
  );
  if (isThere) return 'the file says so already';
  const moved = decisions.find(
    it => cellHash(now(placeIn(it.cell)!.column)) !== it.hash,
  );
  return (
    moved &&
    `the file says '${cellHash(
      now(placeIn(moved.cell)!.column),
    )}' now, and the decision was about '${moved.hash}'`
  );
}

function isConfirmed(
  decisions: StoredDecision[],
  { group, row }: RowProposal,
  column: string,
  content: CellContent,
): boolean {
  const last = decisions.findLast(it => {
    const place = placeIn(it.cell);
    return (
      place?.group === group && place.row === row && place.column === column
    );
  });
  return last?.decision === 'confirm' && last.hash === cellHash(content);
}

function changedFiles(planned: PlannedRow[], columns: string[]) {
  const files = [...new Set(planned.map(it => it.part.file))];
  return files.map(file => {
    const { path, text, revision } = file;
    const rows = planned.filter(it => it.part.file === file);
    const patches = rows.map(it => ({ path: it.part.path, patch: it.patch }));
    const after = patchYaml(text, rows[0].part.index, patches, columns);
    return {
      path,
      content: Buffer.from(after),
      base: revision,
      diff: createTwoFilesPatch(`a/${path}`, `b/${path}`, text, after),
    };
  });
}

function problemsOf(
  { decisions }: RowProposal,
  message: string,
): ChangeProblem[] {
  return decisions.map(it => ({ decision: it.id, message }));
}
