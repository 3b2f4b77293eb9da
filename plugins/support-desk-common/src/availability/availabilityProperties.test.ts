import fc from 'fast-check';
import { createBusinessCalendar, type CalendarDefinition } from '../clock';
import { DAY, STEP, situations } from '../clock/__testUtils__/calendars';
import { looksOpen } from '../clock/__testUtils__/oracle';
import { availabilityIn } from './availabilityIn';
import { partsOf, type ServiceInterruption } from './parts';

const steps = fc.integer({ min: 0, max: (4 * DAY) / STEP });

/** Instants are so many steps after the beginning of the span. */
interface Drawn {
  isPlanned: boolean;
  announced: [number, number];
  actual?: [number, number];
  isExcluded: boolean;
}

const drawn: fc.Arbitrary<Drawn> = fc.record(
  {
    isPlanned: fc.boolean(),
    announced: fc.tuple(steps, steps),
    actual: fc.tuple(steps, steps),
    isExcluded: fc.boolean(),
  },
  { requiredKeys: ['isPlanned', 'announced', 'isExcluded'] },
);

const cases = fc.record({
  situation: situations,
  length: steps,
  untilNow: steps,
  interruptions: fc.array(drawn, { maxLength: 5 }),
});

function prepare({
  situation: { definition, start },
  length,
  untilNow,
  interruptions,
}: {
  situation: { definition: CalendarDefinition; start: Date };
  length: number;
  untilNow: number;
  interruptions: Drawn[];
}) {
  const first = Math.floor(start.getTime() / STEP) * STEP;
  const after = (count: number) => new Date(first + count * STEP);
  return {
    definition,
    calendar: createBusinessCalendar(definition),
    span: { from: after(0), to: after(length) },
    now: after(untilNow),
    after,
    interruptions: interruptions.map(
      (
        { isPlanned, announced, actual, isExcluded },
        i,
      ): ServiceInterruption => ({
        id: String(i),
        title: `Interruption ${i}`,
        kind: isPlanned ? 'plannedDowntime' : 'unplannedInterruption',
        startsAt: after(announced[0]),
        endsAt: after(announced[1]),
        startedAt: actual && after(actual[0]),
        endedAt: actual && after(actual[1]),
        exclusions: isExcluded ? ['Acts of God'] : [],
      }),
    ),
  };
}

describe('availabilityIn', () => {
  it('agrees with looking at every quarter of an hour', () => {
    fc.assert(
      fc.property(cases, drawnCase => {
        const { definition, calendar, span, now, interruptions } =
          prepare(drawnCase);
        const looked = { promised: 0, planned: 0, excluded: 0, down: 0 };
        const end = Math.min(span.to.getTime(), now.getTime());
        for (let at = span.from.getTime(); at < end; at += STEP) {
          if (!looksOpen(definition, at)) continue;
          looked.promised += STEP;
          const ways = interruptions
            .flatMap(it => partsOf(it, now))
            .filter(({ span: [from, to] }) => from <= at && at < to)
            .map(it => it.counts);
          const way = (['planned', 'excluded', 'down'] as const).find(it =>
            ways.includes(it),
          );
          if (way) looked[way] += STEP;
        }
        expect(
          availabilityIn(calendar, span, interruptions, now),
        ).toMatchObject({
          promisedMs: looked.promised,
          plannedMs: looked.planned,
          excludedMs: looked.excluded,
          downMs: looked.down,
        });
      }),
      { numRuns: 60 },
    );
  });

  it('adds up: its lines to its totals, and the totals of two spans to those of the whole', () => {
    fc.assert(
      fc.property(cases, steps, (drawnCase, cut) => {
        const { calendar, span, now, after, interruptions } =
          prepare(drawnCase);
        const middle = after(Math.min(cut, drawnCase.length));
        const of = (from: Date, to: Date) =>
          availabilityIn(calendar, { from, to }, interruptions, now);
        const whole = of(span.from, span.to);
        const [first, second] = [of(span.from, middle), of(middle, span.to)];
        for (const total of [
          'promisedMs',
          'plannedMs',
          'excludedMs',
          'downMs',
        ] as const) {
          expect(first[total] + second[total]).toBe(whole[total]);
        }
        const { plannedMs, excludedMs, downMs, promisedMs } = whole;
        const lines = whole.interruptions.reduce((ms, it) => ms + it.ms, 0);
        expect(lines).toBe(plannedMs + excludedMs + downMs);
        expect(lines).toBeLessThanOrEqual(promisedMs);
      }),
    );
  });

  it('does not mind in which order interruptions come, nor to be told one twice', () => {
    fc.assert(
      fc.property(cases, drawnCase => {
        const { calendar, span, now, interruptions } = prepare(drawnCase);
        const { percent, percentWithPlanned, downMs } = availabilityIn(
          calendar,
          span,
          interruptions,
          now,
        );
        const again = [...interruptions, ...interruptions].reverse();
        expect(availabilityIn(calendar, span, again, now)).toMatchObject({
          percent,
          percentWithPlanned,
          downMs,
        });
      }),
    );
  });

  it('stays between 0 and 100, and is no worse with an exclusion, no better with an interruption', () => {
    fc.assert(
      fc.property(cases, drawn, (drawnCase, another) => {
        const { calendar, span, now, interruptions } = prepare({
          ...drawnCase,
          interruptions: [
            { ...another, isPlanned: false, isExcluded: false },
            ...drawnCase.interruptions,
          ],
        });
        const [added, ...others] = interruptions;
        const figureOf = (all: ServiceInterruption[]) =>
          availabilityIn(calendar, span, all, now).percent;
        const before = figureOf(others);
        const down = figureOf(interruptions);
        const excluded = figureOf([
          { ...added, exclusions: ['Acts of God'] },
          ...others,
        ]);
        for (const percent of [before, down, excluded]) {
          fc.pre(percent !== undefined);
          expect(percent).toBeGreaterThanOrEqual(0);
          expect(percent).toBeLessThanOrEqual(100);
        }
        expect(down).toBeLessThanOrEqual(before! + 1e-9);
        expect(excluded).toBeGreaterThanOrEqual(down! - 1e-9);
      }),
    );
  });
});
