import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredTicket } from '../tickets/TicketStore';
import { Random } from './random';
import type { Mood } from './rhythm';

/** In a bad week many more targets are missed. */
const BAD_WEEK = 3.5;
const MOST_MISSED = 0.6;
const USUALLY_MISSED = 0.12;

/** What becomes of a ticket, as far as it is decided when it is logged. */
export interface Fate {
  isCancelled: boolean;
  isSolvedOnFirstCall: boolean;
  isAcknowledged: boolean;
  /** So often it climbs to the next level. */
  climbs: number;
  waits?: 'requester' | 'vendor' | 'date';
  isReopened: boolean;
  isConfirmed: boolean;
  isRated: boolean;
  /** How probable it is that a target is missed. */
  missing: number;
}

export function fateOf(
  ticket: StoredTicket,
  model: CompiledModel,
  { mood, random, seed }: { mood: Mood; random: Random; seed: number },
): Fate {
  const isByPhone = ticket.channel === 'phone';
  const isHard = mood.isBad || ticket.kind === 'change';
  return {
    isCancelled: random.chance(0.03),
    isSolvedOnFirstCall: random.chance(isByPhone ? 0.3 : 0.05),
    isAcknowledged: random.chance(0.25),
    climbs: climbsOf(random, isHard ? 0.4 : 0.22),
    waits: random.weighted(
      [undefined, 'requester', 'vendor', 'date'] as const,
      (_it, index) => [78, 13, 6, 3][index],
    ),
    isReopened: random.chance(0.05),
    isConfirmed: random.chance(0.55),
    isRated: random.chance(0.3),
    missing: Math.min(
      USUALLY_MISSED *
        ofModule(ticket, model, seed) *
        ofPriority(ticket) *
        (1.25 - 0.5 * mood.progress) *
        (mood.isBad ? BAD_WEEK : 1),
      MOST_MISSED,
    ),
  };
}

/** Each level is left by a share of what came there. */
function climbsOf(random: Random, share: number): number {
  return random.chance(share) ? 1 + climbsOf(random, share) : 0;
}

/** Some modules are in better hands than others. */
function ofModule(
  { module = '' }: StoredTicket,
  { ref }: CompiledModel,
  seed: number,
): number {
  return Random.of(seed, ref, module).between(0.6, 1.3);
}

/** The time of the most urgent is short. */
function ofPriority({ snapshot: { priority } }: StoredTicket): number {
  return priority?.rank === 1 ? 1.3 : 1;
}
