import fc from 'fast-check';
import type { StoredClock } from '../../clocks/types';
import {
  HOUR,
  MONDAY,
  sampleClock,
  sampleFrozenTarget,
  sampleTicket,
} from '../__testUtils__/samples';
import { describeTicket } from '../describeTicket';
import type { StoredTicket } from '../TicketStore';
import { TicketText } from './TicketText';

const NAMES = { 'user:default/ann': 'Ann "the desk" \\ {"usedMs":1}' };
const instant = fc
  .integer({ min: -40, max: 80 })
  .map(hours => new Date(MONDAY.getTime() + hours * HOUR));
const maybe = fc.option(instant, { nil: undefined });

const clock: fc.Arbitrary<Partial<StoredClock>> = fc.record({
  startedAt: instant,
  dueAt: maybe,
  metAt: maybe,
  missedAt: maybe,
  stoppedAt: maybe,
  pausedSince: maybe,
  pauses: fc.array(
    fc.tuple(instant, instant).map(([from, to]) => ({
      from,
      to,
      reasons: ['waiting'],
    })),
    { maxLength: 2 },
  ),
});

const ticketWith = (
  summary: string,
  clocks: Partial<StoredClock>[],
): StoredTicket => {
  const ids = clocks.map((_, i) => `clock-${i}`);
  const { snapshot, ...others } = sampleTicket();
  return {
    ...others,
    key: 'PAY-1',
    version: 1,
    summary,
    snapshot: {
      ...snapshot,
      targets: Object.fromEntries(ids.map(id => [id, sampleFrozenTarget()])),
    },
    clocks: clocks.map((it, i) => sampleClock({ ...it, id: ids[i] })),
  };
};

describe('the text of a ticket', () => {
  it('says at each instant what is said of the ticket then, however often it was asked before', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(clock, { maxLength: 3 }),
        fc.array(instant, { minLength: 1, maxLength: 6 }),
        (summary, clocks, instants) => {
          const ticket = ticketWith(summary, clocks);
          const text = new TicketText(ticket, NAMES);
          for (const now of instants) {
            const described = describeTicket(ticket, NAMES, now, {
              segments: false,
            });
            expect(JSON.parse(text.at(now))).toEqual(
              JSON.parse(JSON.stringify(described)),
            );
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('tells that a clock is missed from the moment after it fell due', () => {
    const dueAt = new Date(MONDAY.getTime() + HOUR);
    const text = new TicketText(
      ticketWith('Late', [{ startedAt: MONDAY, dueAt }]),
      NAMES,
    );
    const stateAt = (milliseconds: number) =>
      JSON.parse(text.at(new Date(dueAt.getTime() + milliseconds))).clocks[0]
        .state;
    expect([-HOUR, 0, 1, 0].map(stateAt)).toEqual([
      'running',
      'running',
      'missed',
      'running',
    ]);
  });
});
