import { isError } from '@backstage/errors';
import type { ModelAccess } from '@supportdesk/backstage-plugin-support-desk-common';
import type { TicketModels } from '../../tickets/TicketModels';
import type {
  NewTicketEvent,
  StoredTicket,
  TicketStore,
} from '../../tickets/TicketStore';
import type { Outcome } from '../../tickets/work';
import type { TimedWork } from '../../tickets/work/TicketSweep';
import { say, type Words } from '../../words';
import type { Whereabouts } from '../Whereabouts';
import { advance } from './advance';
import { behindStep, type Situation } from './behindStep';
import { foldLadder } from './foldLadder';
import { considered, unconsidered } from './ladderDue';
import {
  askedMessages,
  automaticMessages,
  skippedMessages,
  suggestedMessages,
} from './messages';
import { skippedEvents, takenEvent } from './stepEvents';

interface MissedClock {
  id: string;
  title: string;
}

/**
 * Considers the ladder of each ticket that has missed a target: takes the next step where the model says that it goes by itself, else
 * suggests it to the team, once for each clock (S1-95).
 */
export function ladderWork(options: {
  store: Pick<TicketStore, 'listLadderDue' | 'listEvents'>;
  models: Pick<TicketModels, 'accessOf'>;
  whereabouts: Whereabouts;
  /** In which the history says why a step was taken by itself. */
  words: Words;
}): TimedWork {
  const { store, whereabouts, words } = options;
  return {
    id: 'support-desk-ladder',
    list: batch => store.listLadderDue(batch),
    outcome: async (before, now) => {
      const missed = unconsidered(before).map(({ id }) => ({
        id,
        title: before.snapshot.targets[id].target.title,
      }));
      if (missed.length === 0) return undefined;
      const ticket = considered(before);
      const ladder = ticket.snapshot.escalation!;
      const events = await store.listEvents(ticket.id);
      const { next, acknowledged } = foldLadder(ladder, events);
      if (acknowledged) return kept(ticket, missed, 'acknowledged');
      if (!next) return kept(ticket, missed, 'exhausted');
      const access = await accessTo(ticket, options.models, now);
      if (!access) return kept(ticket, missed, 'gone');
      const situation = { ticket, access, now };
      return ladder.steps[next - 1].automatic === 'onTargetMissed'
        ? takeByItself(situation, next, { missed, whereabouts, words })
        : suggest(situation, next, missed);
    },
  };
}

async function takeByItself(
  situation: Situation,
  next: number,
  {
    missed,
    whereabouts,
    words,
  }: { missed: MissedClock[]; whereabouts: Whereabouts; words: Words },
): Promise<Outcome> {
  const { ticket } = situation;
  const { skipped, reached } = await advance(situation, next, whereabouts);
  const events = skippedEvents(ticket, skipped);
  const messages = skippedMessages(ticket, skipped);
  if (!reached) return { ticket, events, messages };
  if (reached.step.automatic !== 'onTargetMissed') {
    const suggestion = suggest(situation, reached.number, missed);
    return {
      ticket,
      events: [...events, ...suggestion.events],
      messages: [...messages, ...suggestion.messages!],
    };
  }
  const targets = missed.map(it => it.title).join(', ');
  const reason = words.of(say('escalation.missed', { targets }));
  return {
    ticket,
    events: [
      ...events,
      takenEvent(ticket, reached, { reason, automatic: true }),
    ],
    messages: [
      ...messages,
      ...askedMessages(ticket, reached, reason),
      ...automaticMessages(ticket, reached, reason),
    ],
  };
}

function suggest(
  situation: Situation,
  number: number,
  missed: MissedClock[],
): Outcome {
  const { ticket } = situation;
  const { path, steps } = ticket.snapshot.escalation!;
  const { title } = behindStep(situation, steps[number - 1]);
  return {
    ticket,
    events: missed.map(clock => ({
      type: 'ladderSuggested',
      internal: true,
      data: { ladder: path, title, step: number, ...missedData(clock) },
    })),
    messages: missed.flatMap(clock =>
      suggestedMessages(ticket, clock, { number, title }),
    ),
  };
}

function kept(
  ticket: StoredTicket,
  missed: MissedClock[],
  why: 'acknowledged' | 'exhausted' | 'gone',
): Outcome {
  return {
    ticket,
    events: missed.map<NewTicketEvent>(clock => ({
      type: 'ladderKept',
      internal: true,
      data: { why, ...missedData(clock) },
    })),
  };
}

function missedData({ id, title }: MissedClock) {
  return { clock: id, clockTitle: title };
}

/** In the light of whoever logged the ticket: whose agency's people stand behind a role depends on it. */
async function accessTo(
  { modelRef, reporter }: StoredTicket,
  models: Pick<TicketModels, 'accessOf'>,
  now: Date,
): Promise<ModelAccess | undefined> {
  try {
    return await models.accessOf(
      modelRef,
      { user: reporter, memberships: [reporter] },
      now,
    );
  } catch (error) {
    if (isError(error) && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}
