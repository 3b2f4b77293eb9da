import type { AccessRefusal } from '@supportdesk/backstage-plugin-support-desk-common';
import { RefusedError } from '../../tickets/errors';
import type { TicketModels } from '../../tickets/TicketModels';
import {
  NotPossibleError,
  type Outcome,
  type WorkContext,
} from '../../tickets/work';
import { assertPossible } from '../../tickets/work/obstacles';
import type { Whereabouts } from '../Whereabouts';
import { advance } from './advance';
import { foldLadder } from './foldLadder';
import { askedMessages, skippedMessages } from './messages';
import { skippedEvents, takenEvent } from './stepEvents';

/** What steps need besides the ticket and its model. */
export interface LadderOptions {
  models: Pick<TicketModels, 'namesOf' | 'describeRefusal'>;
  whereabouts: Whereabouts;
}

/**
 * Asks the next one on the ladder of a ticket: a person's decision, one step at a time (S1-95). A step at which nobody can be asked is left
 * out, which is logged and told.
 *
 * @param said - `step`: that the caller takes to be the next one
 * @throws NotPossibleError for another step than the next, and after the last
 * @throws RefusedError where the model keeps the caller from the ladder or from the contact behind the step
 */
export async function takeStep(
  context: WorkContext,
  said: { step?: number; reason: string },
  options: LadderOptions,
): Promise<Outcome> {
  const { ticket, access } = context;
  await assertPossible(context, 'takeStep', refs =>
    options.models.namesOf(refs),
  );
  const ladder = ticket.snapshot.escalation;
  if (!ladder) {
    throw new NotPossibleError(
      `to: ${ticket.key} has no ladder at ${ticket.snapshot.level.title}`,
      context,
    );
  }
  await refuse(
    access.ladderRefusal(ladder, ticket.level),
    context,
    options.models,
  );
  const { next } = foldLadder(ladder, await context.history());
  if (next === undefined || (said.step ?? next) !== next) {
    throw new NotPossibleError(
      next === undefined
        ? `step: the ladder of ${ticket.key} has no step after its ${ladder.steps.length}`
        : `step: ${said.step} is not the next step; allowed: ${next}`,
      context,
    );
  }
  const { skipped, reached } = await advance(
    context,
    next,
    options.whereabouts,
  );
  const contact = reached?.step.contact;
  await refuse(
    contact ? access.contactRefusal(contact) : undefined,
    context,
    options.models,
  );
  const { reason } = said;
  return {
    ticket,
    events: [
      ...skippedEvents(ticket, skipped),
      ...(reached ? [takenEvent(ticket, reached, { reason })] : []),
    ],
    messages: [
      ...skippedMessages(ticket, skipped),
      ...(reached ? askedMessages(ticket, reached, reason) : []),
    ],
  };
}

/** @throws RefusedError where there is a refusal */
export async function refuse(
  refusal: AccessRefusal | undefined,
  { access }: Pick<WorkContext, 'access'>,
  models: Pick<TicketModels, 'describeRefusal'>,
): Promise<void> {
  if (!refusal) return;
  throw new RefusedError(await models.describeRefusal(refusal, access));
}
