import type {
  CompiledLevel,
  CompiledModel,
  CompiledStatus,
  WaitingFor,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { pauseClocks } from '../../../clocks/pauseClocks';
import { resumeClocks } from '../../../clocks/resumeClocks';
import type { StoredClock } from '../../../clocks/types';
import type { StoredTicket, TicketProgress } from '../../TicketStore';
import { withModelStatus } from './modelWords';
import { isOfVendor } from './whoseClock';

const PREFIX = 'waiting:';

/** How a ticket is to wait. */
export interface Wait {
  for: WaitingFor;
  reason: string;
  until?: Date;
  team?: string;
  /** The request at another level that it waits for. */
  raised?: { id: string; key: string };
  /** The status of the model that goes with it. */
  status?: CompiledStatus;
}

/** A ticket that waits from an instant on; its clocks stand (C8), but the vendor's own go on while it is the vendor for whom it waits. */
export function enterWaiting(
  ticket: StoredTicket,
  wait: Wait,
  model: CompiledModel,
  at: Date,
): StoredTicket {
  const waiting: TicketProgress['waiting'] = {
    for: wait.for,
    reason: wait.reason,
    since: at.toISOString(),
    ...(wait.until && { until: wait.until.toISOString() }),
    ...(wait.team && { team: wait.team }),
    ...(wait.raised && { raised: wait.raised }),
  };
  const applies = (clock: StoredClock) =>
    wait.for !== 'vendor' || !isOfVendor(clock, ticket, model);
  return {
    ...withModelStatus(ticket, wait.status),
    status: 'waiting',
    progress: { ...ticket.progress, waiting },
    wakeAt: wait.until,
    clocks: pauseClocks(ticket.clocks, {
      at,
      reason: `${PREFIX}${wait.for}`,
      applies,
    }),
  };
}

/**
 * A ticket that waits no more, whatever comes next: its clocks go on, and its status of the model is the next one that the model names.
 * One that does not wait stays as it is.
 */
export function leaveWaiting(
  ticket: StoredTicket,
  level: CompiledLevel | undefined,
  at: Date,
): StoredTicket {
  if (ticket.status !== 'waiting') return ticket;
  const { waiting: _, ...progress } = ticket.progress;
  const reasons = new Set(
    ticket.clocks
      .flatMap(it => it.pauseReasons)
      .filter(it => it.startsWith(PREFIX)),
  );
  const clocks = [...reasons].reduce(
    (resumed, reason) => resumeClocks(ticket.snapshot, resumed, { at, reason }),
    ticket.clocks,
  );
  const { statuses = {} } = level ?? {};
  const next = statuses[statuses[ticket.modelStatus ?? '']?.next ?? ''];
  return {
    ...withModelStatus(ticket, next),
    progress,
    wakeAt: undefined,
    clocks,
  };
}
