import {
  cellHash,
  groupBy,
  type CellContent,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { placeIn } from '../decisions/cellPlace';
import type { StoredDecision } from '../MatrixKnowledgeStore';

/** Why a proposal cannot be applied. */
export interface ChangeProblem {
  decision: string;
  message: string;
}

/** What is proposed for a task. */
export interface RowProposal {
  group: string;
  row: string;
  /** By column. */
  cells: Map<string, CellContent>;
  decisions: StoredDecision[];
}

/**
 * Disputes that wait to be taken up: of each cell the decision that counts, if it disputes.
 *
 * @param decisions - those that were not withdrawn, oldest first
 * @param takenUp - ids of those that a change has taken up
 * @param wanted - ids; these also where they were taken up before
 */
export function openDisputes(
  decisions: StoredDecision[],
  takenUp: ReadonlySet<string>,
  wanted?: string[],
): { open: StoredDecision[]; problems: ChangeProblem[] } {
  const last = new Map(decisions.map(it => [it.cell, it]));
  const disputes = [...last.values()].filter(it => it.decision === 'dispute');
  if (!wanted) {
    return { open: disputes.filter(it => !takenUp.has(it.id)), problems: [] };
  }
  const byId = new Map(disputes.map(it => [it.id, it]));
  return {
    open: wanted.flatMap(id => byId.get(id) ?? []),
    problems: wanted
      .filter(id => !byId.has(id))
      .map(decision => ({
        decision,
        message:
          'is no dispute that counts: it was withdrawn, or another decision on the cell came after it',
      })),
  };
}

/** What disputes propose, task by task; without those that propose nothing, or contradict each other. */
export function proposalsOf(disputes: StoredDecision[]): {
  rows: RowProposal[];
  problems: ChangeProblem[];
} {
  const problems: ChangeProblem[] = [];
  const decisions = disputes.filter(dispute => {
    const message =
      dispute.proposals.length > 0
        ? contradictedBy(dispute, disputes)
        : 'proposes nothing';
    if (message) problems.push({ decision: dispute.id, message });
    return !message;
  });
  const rows = groupBy(decisions, it => rowOf(it.cell));
  return {
    rows: [...rows.values()].map(ofRow => {
      const { group, row } = placeIn(ofRow[0].cell)!;
      const cells = new Map(
        ofRow.flatMap(it =>
          it.proposals.map(
            ({ column, ...content }) => [column, content] as const,
          ),
        ),
      );
      return { group, row, cells, decisions: ofRow };
    }),
    problems,
  };
}

function rowOf(cell: string): string {
  const { group, row } = placeIn(cell)!;
  return `${group}.${row}`;
}

function contradictedBy(
  { id, cell, proposals }: StoredDecision,
  all: StoredDecision[],
): string | undefined {
  for (const { column, ...content } of proposals) {
    const other = all.find(
      it =>
        it.id !== id &&
        it.proposals.some(
          its => its.column === column && cellHash(its) !== cellHash(content),
        ) &&
        rowOf(it.cell) === rowOf(cell),
    );
    if (other) {
      return `contradicts what ${other.actor} proposes for ${column} (${other.id}): withdraw one of the two, or publish only one`;
    }
  }
  return undefined;
}
