import { NotAllowedError } from '@backstage/errors';
import type {
  decideCellsSchema,
  MatrixCell,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import { InvalidAnswersError } from '../../tickets/errors';
import type { TicketModels } from '../../tickets/TicketModels';
import type { TicketCaller } from '../../tickets/TicketService';
import type {
  MatrixReviews,
  OpenReviewFacts,
  StoredDecision,
} from '../MatrixKnowledgeStore';
import type { MatrixReader, MatrixStanding } from '../MatrixReader';
import { named } from '../named';
import { placeIn } from './cellPlace';
import { checkDecisions, type CellRequest } from './checkDecisions';
import type { DecisionStore } from './DecisionStore';
import { changedCell, ChangedCellsError } from './errors';
import { refusalToDecide } from './refusalToDecide';

interface DecisionServiceOptions {
  decisions: Pick<DecisionStore, 'decide' | 'find' | 'withdraw'>;
  reader: Pick<MatrixReader, 'in' | 'rowsOf'>;
  reviews: Pick<MatrixReviews, 'openOf'>;
  models: Pick<TicketModels, 'namesOf'>;
  clock: ClockService;
}

/** Confirms and disputes cells, by name (S4-59, S4-60). */
export class DecisionService {
  readonly #options: DecisionServiceOptions;

  constructor(options: DecisionServiceOptions) {
    this.#options = options;
  }

  /**
   * Decides all or none.
   *
   * @returns the ids of the decisions, in their order
   * @throws NotFoundError, NotAllowedError for a model that has no matrix, or that is not for the caller
   * @throws InvalidAnswersError that names each field that is wrong
   * @throws RefusedError that names who decides, where it is not the caller
   * @throws ChangedCellsError where the caller saw another content
   */
  async decide(
    { model, decisions: requests }: z.output<typeof decideCellsSchema>,
    caller: TicketCaller,
  ): Promise<string[]> {
    const { decisions, reader, reviews, clock } = this.#options;
    const seen = await reader.in(model, caller);
    const { ref } = seen.standing.registered.model;
    const review = await reviews.openOf(ref);
    const rows = await reader.rowsOf(seen);
    const cells = new Map(
      rows.flatMap(row => row.cells).map(cell => [cell.path, cell]),
    );
    checkDecisions(requests, seen.matrix, cells);
    await this.#assertMayDecide(requests, cells, seen, review);
    assertUnchanged(requests, cells);

    const by = { actor: caller.user, at: clock.now() };
    const decided = requests.map(request =>
      decisionOn(request, cells.get(request.cell)!, review, by),
    );
    await decisions.decide(ref, decided);
    return decided.map(it => it.id);
  }

  /**
   * Takes the caller's own decisions back, all or none: what was decided before counts again.
   *
   * @throws as {@link DecisionService.decide}; NotAllowedError that names whose they are
   */
  async withdraw(
    { model, ids }: { model: string; ids: string[] },
    caller: TicketCaller,
  ): Promise<void> {
    const { decisions, reader, models, clock } = this.#options;
    const { standing } = await reader.in(model, caller);
    const { ref } = standing.registered.model;
    const found = new Map(
      (await decisions.find(ref, ids)).map(it => [it.id, it]),
    );
    const unknown = ids.flatMap((id, i) =>
      found.has(id)
        ? []
        : [
            {
              field: `ids.${i}`,
              message: `there is no decision '${id}' in this model; see GET /responsibility-cells for those that there are`,
            },
          ],
    );
    if (unknown.length > 0) throw new InvalidAnswersError(unknown);
    const others = ids.filter(id => found.get(id)!.actor !== caller.user);
    if (others.length > 0) {
      const actors = others.map(id => found.get(id)!.actor);
      const names = await models.namesOf(actors);
      throw new NotAllowedError(
        `ids: nothing was taken back; ${others
          .map((id, i) => `'${id}' is of ${named(actors[i], names).title}`)
          .join(', ')}, who alone can take it back. Decide on the cell again`,
      );
    }
    const by = { user: caller.user, at: clock.now() };
    await decisions.withdraw(ref, ids, by);
  }

  async #assertMayDecide(
    requests: CellRequest[],
    cells: Map<string, MatrixCell>,
    seen: MatrixStanding,
    review: OpenReviewFacts | undefined,
  ) {
    const refused = requests.findIndex(it => !cells.get(it.cell)!.mayDecide);
    if (refused === -1) return;
    throw await refusalToDecide(seen, {
      field: `decisions.${refused}.cell`,
      column: cells.get(requests[refused].cell)!.column,
      review,
      namesOf: refs => this.#options.models.namesOf(refs),
    });
  }
}

function assertUnchanged(
  requests: CellRequest[],
  cells: Map<string, MatrixCell>,
) {
  const changed = requests.flatMap(({ cell: path, hash }) => {
    const cell = cells.get(path)!;
    return cell.hash === hash ? [] : [changedCell(cell, hash)];
  });
  if (changed.length > 0) throw new ChangedCellsError(changed);
}

function decisionOn(
  { decision, reason, proposals }: CellRequest,
  { path, hash, value, charge, column }: MatrixCell,
  review: OpenReviewFacts | undefined,
  by: { actor: string; at: Date },
): StoredDecision {
  const { group } = placeIn(path)!;
  return {
    id: uuid(),
    cell: path,
    hash,
    content: { value, ...(charge && { charge }) },
    decision,
    reason,
    proposals,
    review: review && isReviewed(review, group, column) ? review.id : undefined,
    ...by,
  };
}

/** Whether a round is about the cells of a column in a group. */
function isReviewed(
  { groups, reviewers }: OpenReviewFacts,
  group: string,
  column: string,
): boolean {
  return (
    (groups.length === 0 || groups.includes(group)) &&
    reviewers.some(it => it.column === column)
  );
}
