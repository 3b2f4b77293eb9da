import { NotFoundError } from '@backstage/errors';
import type {
  ReportReview,
  tickReportActionSchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { z } from 'zod';
import type { CatalogDirectory } from '../models';
import { named } from '../responsibilities/named';
import type { TicketCaller } from '../tickets/TicketService';
import { describeReview, mayTick, peopleOf } from './describeReview';
import { titlesOf, type ReportSight } from './ReportSight';
import type { ReportStore, ReviewAction } from './ReportStore';

interface ActionTickingOptions {
  store: ReportStore;
  sight: ReportSight;
  directory: Pick<CatalogDirectory, 'namesOf'>;
  clock: ClockService;
}

/** Says of actions that reviews of reports decided (S0-82, S0-142) whether they are done. */
export class ActionTicking {
  readonly #options: ActionTickingOptions;

  constructor(options: ActionTickingOptions) {
    this.#options = options;
  }

  /**
   * Ticks an action off, or takes that back. What is done already stays done by whom it was done first.
   *
   * @param which - id of the review, and number of the action in it: the first is 1
   * @throws NotFoundError for a review or an action that the report does not have
   * @throws NotAllowedError that names the owner and the reviewers, for others
   * @throws as {@link ReportSight.see}, for those who neither see the report nor own the action
   */
  async tick(
    report: string,
    which: { review: string; action: number },
    { model, done }: z.output<typeof tickReportActionSchema>,
    caller: TicketCaller,
  ): Promise<ReportReview> {
    const { store, sight, directory, clock } = this.#options;
    const seen = await sight.find(model, report, caller);
    const { definition } = seen;
    const key = { modelRef: definition.model.ref, report };
    const review = await store.findReview(key, which.review);
    const action = review?.actions[which.action - 1];
    if (!action || !mayTick(seen, action)) await sight.assertReader(seen);
    if (!review) {
      throw new NotFoundError(
        `review: '${which.review}' is not a review of '${definition.title}'`,
      );
    }
    if (!action) {
      throw new NotFoundError(
        `action: the review has no action ${which.action}; it has ${review.actions.length}, the first is 1`,
      );
    }
    const names = await directory.namesOf([...peopleOf(review), caller.user]);
    if (!mayTick(seen, action)) {
      throw await sight.refusal(
        seen,
        `action: '${action.text}' is ticked off by ${[
          ...ownersOf(action, names),
          ...titlesOf(definition, definition.reviewers),
        ].join(' or ')}`,
      );
    }
    const changed = await store.tick(
      review.id,
      which.action,
      done ? { by: caller.user, at: clock.now() } : undefined,
    );
    return describeReview(changed, names, seen);
  }
}

function ownersOf({ owner }: ReviewAction, names: Record<string, string>) {
  return owner ? [named(owner, names).title] : [];
}
