import type {
  Ticket,
  TicketClock,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** From this share of its time on a clock is at risk. */
export const AT_RISK_SHARE = 0.75;

/** How a ticket stands to what was promised for it. */
export type DueState =
  | {
      kind: 'overdue' | 'atRisk' | 'running';
      clock: TicketClock;
      dueAt: string;
      share: number;
      leftMs: number;
    }
  | { kind: 'paused'; clock: TicketClock; since: string; share: number }
  | { kind: 'none'; clock?: TicketClock };

const shareOf = (clock: TicketClock) =>
  clock.targetMs ? clock.usedMs / clock.targetMs : 0;

/** The clock that needs somebody first: the earliest that runs, else one that is paused, else a promise without a time. */
export function dueState(ticket: Pick<Ticket, 'clocks'>, now: Date): DueState {
  const open = ticket.clocks.filter(clock => !clock.metAt);
  const [next] = open
    .filter(clock => clock.dueAt && clock.state !== 'paused')
    .sort((a, b) => a.dueAt!.localeCompare(b.dueAt!));
  if (next) {
    const leftMs = Date.parse(next.dueAt!) - now.getTime();
    const share = shareOf(next);
    const inTime = share >= AT_RISK_SHARE ? 'atRisk' : 'running';
    return {
      kind: leftMs < 0 ? 'overdue' : inTime,
      clock: next,
      dueAt: next.dueAt!,
      share,
      leftMs,
    };
  }
  const paused = open.find(clock => clock.state === 'paused');
  if (paused) {
    return {
      kind: 'paused',
      clock: paused,
      since: paused.pausedSince ?? paused.startedAt,
      share: shareOf(paused),
    };
  }
  return { kind: 'none', clock: open[0] };
}
