import { createBusinessCalendar } from '../clock';
import { compileExample } from '../model/__testUtils__/examples';
import { availabilityIn } from './availabilityIn';
import type { ServiceInterruption } from './parts';

const at = (time: string) => new Date(time);
const always = createBusinessCalendar(
  compileExample('hmis').calendars.always.definition,
);
/** March 2025 in America/Phoenix. */
const march = { from: at('2025-03-01T07:00Z'), to: at('2025-04-01T07:00Z') };
const later = at('2025-05-01T00:00Z');
const HOUR = 3_600_000;

const outage: ServiceInterruption = {
  id: 'a',
  title: 'No database',
  kind: 'unplannedInterruption',
  startedAt: at('2025-03-08T20:10Z'),
  endedAt: at('2025-03-08T22:10Z'),
  exclusions: [],
};
const maintenance: ServiceInterruption = {
  id: 'b',
  title: 'Server maintenance',
  kind: 'plannedDowntime',
  startsAt: at('2025-03-18T03:00Z'),
  endsAt: at('2025-03-18T05:00Z'),
  exclusions: [],
};
const inMarch = (...interruptions: ServiceInterruption[]) =>
  availabilityIn(always, march, interruptions, later);

describe('the availability of HMIS in March 2025', () => {
  it('is 742 of 744 h with 2 h of interruption (S0-09)', () => {
    const figure = inMarch(outage);
    expect(figure).toMatchObject({
      promisedMs: 744 * HOUR,
      plannedMs: 0,
      excludedMs: 0,
      downMs: 2 * HOUR,
      percent: (742 / 744) * 100,
    });
    expect(figure.interruptions).toEqual([
      {
        notice: 'a',
        title: 'No database',
        from: '2025-03-08T20:10:00.000Z',
        to: '2025-03-08T22:10:00.000Z',
        ms: 2 * HOUR,
        counts: 'down',
        because: [],
      },
    ]);
  });

  it('is 100 % where the interruption is excluded, by one reason or by both (S0-09, S0-10)', () => {
    const exclusions = [
      'A declared federal emergency',
      'A declared state emergency',
    ];
    expect(inMarch({ ...outage, exclusions })).toMatchObject({
      excludedMs: 2 * HOUR,
      downMs: 0,
      percent: 100,
      interruptions: [{ counts: 'excluded', because: exclusions }],
    });
  });

  it('leaves planned windows out, and says what it is with them', () => {
    const { percent, percentWithPlanned, plannedMs } = inMarch(
      outage,
      maintenance,
    );
    expect(plannedMs).toBe(2 * HOUR);
    expect(percent).toBeCloseTo((740 / 742) * 100, 10);
    expect(percentWithPlanned).toBeCloseTo((740 / 744) * 100, 10);
  });

  it('counts what begins before its window, or lasts longer, as down', () => {
    const figure = inMarch({
      ...maintenance,
      startedAt: at('2025-03-18T02:30Z'),
      endedAt: at('2025-03-18T06:00Z'),
    });
    expect(figure).toMatchObject({ plannedMs: 2 * HOUR, downMs: 1.5 * HOUR });
    expect(figure.interruptions.map(it => [it.counts, it.ms / HOUR])).toEqual([
      ['planned', 2],
      ['down', 0.5],
      ['down', 1],
    ]);
  });

  it('leaves out of a window only what was used', () => {
    const endedAt = at('2025-03-18T03:30Z');
    expect(inMarch({ ...maintenance, endedAt })).toMatchObject({
      plannedMs: HOUR / 2,
      downMs: 0,
    });
  });

  it('counts time once where interruptions overlap', () => {
    const figure = inMarch(
      outage,
      { ...outage, id: 'c', endedAt: at('2025-03-08T23:10Z') },
      {
        ...maintenance,
        startsAt: at('2025-03-08T21:10Z'),
        endsAt: at('2025-03-08T22:10Z'),
      },
    );
    expect(figure).toMatchObject({ plannedMs: HOUR, downMs: 2 * HOUR });
  });

  it('counts up to now, and what nobody has ended until now', () => {
    const now = at('2025-03-08T21:00Z');
    const { startedAt } = outage;
    expect(
      availabilityIn(
        always,
        march,
        [{ ...outage, startedAt, endedAt: undefined }, maintenance],
        now,
      ),
    ).toMatchObject({
      promisedMs: now.getTime() - march.from.getTime(),
      downMs: 50 * 60_000,
      plannedMs: 0,
    });
  });

  it('cuts at the ends of the month', () => {
    const figure = inMarch({
      ...outage,
      startedAt: at('2025-02-20T00:00Z'),
      endedAt: at('2025-03-01T08:00Z'),
    });
    expect(figure).toMatchObject({
      downMs: HOUR,
      interruptions: [{ from: '2025-03-01T07:00:00.000Z' }],
    });
  });

  it('knows nothing of a month that is yet to come, or that was promised to nobody', () => {
    const june = { from: at('2025-06-01T07:00Z'), to: at('2025-07-01T07:00Z') };
    const figure = availabilityIn(always, june, [], later);
    expect(figure).toMatchObject({ promisedMs: 0, interruptions: [] });
    expect(figure.percent).toBeUndefined();
    const whole = { ...outage, startedAt: march.from, endedAt: march.to };
    const excluded = inMarch({ ...whole, exclusions: ['Acts of God'] });
    expect(excluded.percent).toBeUndefined();
  });
});

it('counts promised hours only', () => {
  const { definition } =
    compileExample('clickhome').calendars['client-business'];
  const weekOf10 = {
    from: at('2025-03-09T13:00Z'),
    to: at('2025-03-16T13:00Z'),
  };
  // Monday 07:00 to 09:00 in Melbourne, of which an hour is promised.
  const figure = availabilityIn(
    createBusinessCalendar(definition),
    weekOf10,
    [
      {
        ...outage,
        startedAt: at('2025-03-09T20:00Z'),
        endedAt: at('2025-03-09T22:00Z'),
      },
    ],
    later,
  );
  expect(figure).toMatchObject({
    promisedMs: 50 * HOUR,
    downMs: HOUR,
    percent: 98,
  });
});
