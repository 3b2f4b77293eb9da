import { NotFoundError } from '@backstage/errors';
import {
  FINISHED_STATUSES,
  findStep,
  type FoundStep,
  type TickStep,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { TicketModels } from '../tickets/TicketModels';
import type { NewTicketEvent } from '../tickets/TicketStore';
import type { Outcome, WorkContext } from '../tickets/work';
import { categorised, categoryOf } from '../tickets/work/actions/categorise';
import { meetNow } from '../tickets/work/actions/meet';
import { NotPossibleError } from '../tickets/work/errors';
import { checkTick } from './checkTick';
import { factsOf, viewerOf } from './procedureView';
import { reportMessages } from './reports';
import { withWorkaround } from './withWorkaround';

/** A step, by the ids of its checklist and its own. */
export interface StepIds {
  checklist: string;
  step: string;
}

/**
 * What becomes of a ticket when a step is ticked, or its tick taken away: a yes gives the category that the step leads to (S2-60), what
 * fulfils a promise meets its clocks, and a work-around is noted with the ticket (S2-67). The tick of a procedure that the ticket does not have yet adds it.
 *
 * @throws NotFoundError for a checklist or step that the model does not have, and what {@link checkTick} says
 */
export async function tickStep(
  context: WorkContext,
  ids: StepIds,
  body: TickStep,
  models: TicketModels,
): Promise<Outcome> {
  const found = await find(context, ids);
  await checkTick(context, found, body, models);
  const events = eventsOf(found, ids, body);
  const isYes = body.state === 'done' && body.answer !== 'no';
  if (!isYes) return { ticket: context.ticket, events };

  const known =
    body.workaround === undefined
      ? { ticket: context.ticket, events: [] }
      : withWorkaround(context, body.workaround);
  const led = await leadOn({ ...context, ticket: known.ticket }, found, models);
  const after = { ...context, ticket: led.ticket };
  return {
    ticket: {
      ...led.ticket,
      clocks: meetNow(after, led.ticket.clocks, found.step.meets),
    },
    events: [...events, ...known.events, ...led.events],
    messages: [
      ...(led.messages ?? []),
      ...reportMessages(found.step, body.outcome ?? '', context),
    ],
  };
}

async function find(context: WorkContext, ids: StepIds): Promise<FoundStep> {
  const history = await context.history();
  const found = findStep(viewerOf(context), factsOf(context), history, ids);
  const { procedures, title } = context.access.context.model;
  if (!found) {
    throw new NotFoundError(
      `checklist: '${
        ids.checklist
      }' is not a procedure of ${title}; allowed: ${Object.keys(
        procedures,
      ).join(', ')}`,
    );
  }
  if ('step' in found) return found;
  throw new NotFoundError(
    `step: '${ids.step}' is not one of ${
      ids.checklist
    }; allowed: ${found.steps.join(', ')}`,
  );
}

function eventsOf(
  { step, added, state: before, forRequester }: FoundStep,
  { checklist }: StepIds,
  { state, answer, outcome, workaround }: TickStep,
): NewTicketEvent[] {
  const internal = !forRequester;
  const said =
    outcome ??
    (workaround === null ? 'No work-around is possible' : workaround);
  const adding: NewTicketEvent = {
    type: 'checklistAdded',
    internal,
    data: { checklist, title: added, origin: 'added' },
  };
  const ticking: NewTicketEvent = {
    type: 'stepTicked',
    internal,
    data: {
      checklist,
      step: step.id,
      text: step.text,
      state,
      ...(answer && { answer }),
      ...(said && { outcome: said }),
      ...(workaround !== undefined && { workaround }),
    },
  };
  if (!added) return [ticking];
  return state === before ? [adding] : [adding, ticking];
}

/** Gives the category that a step leads to, as support would. */
async function leadOn(
  context: WorkContext,
  { step }: FoundStep,
  models: TicketModels,
): Promise<Outcome> {
  const { ticket } = context;
  const { category: id } = step;
  if (!id || id === ticket.category) return { ticket, events: [] };
  if (FINISHED_STATUSES.some(it => it === ticket.status)) {
    throw new NotPossibleError(
      `step: it gives a category, and ${ticket.key} is ${ticket.status}`,
      context,
    );
  }
  return categorised(context, await categoryOf(context, id, models));
}
