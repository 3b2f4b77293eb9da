import type {
  CompiledEscalation,
  LadderOutcome,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { TicketEvent } from '../../tickets/TicketStore';
import { withoutUndone } from '../withoutUndone';

/** What has become of one step. */
export interface StepState {
  takenAt?: Date;
  /** Entity reference; `support-desk` for what it does by itself. */
  by?: string;
  reason?: string;
  skipped?: 'empty' | 'away';
  outcome?: LadderOutcome;
  outcomeAt?: Date;
  notes?: string;
}

/** How far a ticket has gone up its ladder. */
export interface LadderState {
  /** In the order of the ladder. */
  steps: StepState[];
  /** 1, 2, 3; undefined: there is none left. */
  next?: number;
  /** Somebody has taken it, and nobody took another step since. */
  acknowledged: boolean;
  /** The first target that was missed since the last step. */
  missed?: { since: Date; clock: string };
}

/** After these, what was acknowledged or missed before counts no more. */
const RESTARTS = ['reopened', 'escalated', 'deescalated'];

/** How a ladder stands after a history. Steps of the ladder of another level are none of it. */
export function foldLadder(
  ladder: CompiledEscalation,
  events: TicketEvent[],
): LadderState {
  const steps: StepState[] = ladder.steps.map(() => ({}));
  let acknowledged = false;
  let missed: LadderState['missed'];
  for (const event of withoutUndone(events)) {
    const { type, data } = event;
    const mine = data.ladder === ladder.path;
    const index = Number(data.step) - 1;
    if (mine && steps[index]) {
      steps[index] = { ...steps[index], ...toldBy(event) };
    }
    const isStep = type === 'ladderStepTaken';
    const isRestart = RESTARTS.includes(type) && !data.raised;
    if (isStep || isRestart) missed = undefined;
    if (isRestart || (isStep && !data.automatic)) acknowledged = false;
    if (type === 'acknowledged' || data.outcome === 'acknowledged') {
      acknowledged = true;
    }
    if (type === 'targetMissed') {
      missed ??= { since: event.at, clock: `${data.title}` };
    }
  }
  const last = steps.findLastIndex(it => it.takenAt || it.skipped);
  const next = last + 2;
  return {
    steps,
    acknowledged,
    ...(next <= steps.length && { next }),
    ...(missed && { missed }),
  };
}

function toldBy({ type, data, at, actor }: TicketEvent): StepState {
  switch (type) {
    case 'ladderStepTaken':
      return { takenAt: at, by: actor, reason: `${data.reason}` };
    case 'ladderStepSkipped':
      return { skipped: data.why as StepState['skipped'] };
    case 'ladderOutcome':
      return {
        outcome: data.outcome as LadderOutcome,
        outcomeAt: at,
        notes: data.notes as string | undefined,
      };
    default:
      return {};
  }
}
