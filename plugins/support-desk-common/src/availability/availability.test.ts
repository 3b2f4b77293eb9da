import { exampleAccess } from '../access/__testUtils__/examples';
import { createBusinessCalendar } from '../clock';
import { continuityOf, ownContinuityOf } from './continuity';
import { nextDayOf } from './nextDayOf';
import type { ServiceInterruption } from './parts';
import { percentInWords } from './percentInWords';
import { serviceStateAt } from './stateAt';

const date = (time: string) => new Date(time);

describe('serviceStateAt', () => {
  const always = createBusinessCalendar({
    timeZone: 'America/Phoenix',
    always: true,
  });
  const office = createBusinessCalendar({
    timeZone: 'America/Phoenix',
    weekly: { mon: [['08:00', '17:00']] },
  });
  const now = date('2025-03-07T16:00Z');
  const outage: ServiceInterruption = {
    id: 'a',
    title: 'No database',
    kind: 'unplannedInterruption',
    startedAt: date('2025-03-07T15:00Z'),
    exclusions: [],
  };
  const maintenance: ServiceInterruption = {
    id: 'b',
    title: 'Server maintenance',
    kind: 'plannedDowntime',
    startsAt: date('2025-03-18T03:00Z'),
    endsAt: date('2025-03-18T05:00Z'),
    exclusions: [],
  };

  it.each(['2025-12-25T03:00:00-07:00', '2025-03-09T02:30:00-07:00'])(
    'expects HMIS to be there at %s (S0-07)',
    at =>
      expect(serviceStateAt(always, [], { at: date(at), now })).toBe(
        'expectedAvailable',
      ),
  );

  it('tells hours in which nothing is promised', () => {
    expect(serviceStateAt(office, [], { at: now, now })).toBe('outsideHours');
    expect(serviceStateAt(undefined, [], { at: now, now })).toBe(
      'expectedAvailable',
    );
  });

  it.each([
    ['2025-03-07T14:59Z', 'expectedAvailable'],
    ['2025-03-07T15:00Z', 'down'],
    ['2025-03-07T16:00Z', 'down'],
    ['2025-03-07T17:00Z', 'expectedAvailable'],
    ['2025-03-18T03:00Z', 'planned'],
    ['2025-03-18T05:00Z', 'expectedAvailable'],
  ])('at %s is %s', (at, state) => {
    expect(
      serviceStateAt(always, [outage, maintenance], { at: date(at), now }),
    ).toBe(state);
  });

  it('expects an interruption to last as long as it was said to', () => {
    const expected = { ...outage, endsAt: date('2025-03-07T18:00Z') };
    const at = date('2025-03-07T17:00Z');
    expect(serviceStateAt(always, [expected], { at, now })).toBe('down');
  });

  it('is down also where that is excluded from the promise', () => {
    const excluded = { ...outage, exclusions: ['Acts of God'] };
    expect(serviceStateAt(always, [excluded], { at: now, now })).toBe('down');
  });
});

describe('nextDayOf', () => {
  const zone = 'America/Phoenix';

  it.each([
    ['daily', '2025-03-10T12:00Z', '2025-03-11'],
    ['daily', '2025-03-08T21:00Z', '2025-03-09'],
    // Still the 8th in Phoenix.
    ['daily', '2025-03-09T05:00Z', '2025-03-09'],
    ['weekly', '2025-03-09T12:00Z', '2025-03-16'],
    ['Monday and Thursday', '2025-03-10T12:00Z', '2025-03-13'],
    ['monthly', '2025-03-10T12:00Z', '2025-03-31'],
  ])('of %s after %s is %s (S0-05, S0-36)', (schedule, after, day) => {
    expect(nextDayOf({ schedule }, date(after), zone)).toBe(day);
  });

  it('is none where the source gives no interval, or one without days', () => {
    const after = date('2025-03-10T12:00Z');
    expect(nextDayOf({}, after, zone)).toBeUndefined();
    expect(nextDayOf({ schedule: 'any time' }, after, zone)).toBeUndefined();
  });
});

describe('percentInWords', () => {
  it.each([
    [100, '100 %'],
    [0, '0 %'],
    [(742 / 744) * 100, '99.73 %'],
    [99.9999, '99.99 %'],
    [99.3, '99.30 %'],
    [98, '98 %'],
    [0.29 * 100, '29 %'],
  ])('of %s is %s', (percent, words) => {
    expect(percentInWords(percent)).toBe(words);
  });
});

describe('plans for interruptions (S0-23, S0-24)', () => {
  const plansOf = (user: string, url?: string) => {
    const { context } = exampleAccess('hmis', user);
    const north = context.directory['group:default/agency-north'];
    if (url) {
      north.annotations['supportdesk.io/continuity.manual-backup-plan'] = url;
    }
    return {
      all: continuityOf(context, context.model.services.hmis),
      own: ownContinuityOf(context),
      ofDatabase: ownContinuityOf(context, ['hmis-database']),
    };
  };

  it('are those of the active agencies, with what each has linked', () => {
    const [{ plan, groups }] = plansOf('nina-moss').all;
    expect(plan.id).toBe('manual-backup-plan');
    expect(groups).toEqual([
      {
        ref: 'group:default/agency-north',
        url: 'https://agencies.example.com/agency-north/backup-plan',
      },
      {
        ref: 'group:default/agency-south',
        url: 'https://agencies.example.com/agency-south/backup-plan',
      },
      { ref: 'group:default/agency-east', url: undefined },
    ]);
  });

  it('has no address that is none of a page', () => {
    const [{ groups }] = plansOf('nina-moss', 'javascript:alert(1)').all; // eslint-disable-line no-script-url
    expect(groups[0].url).toBeUndefined();
  });

  it("are the reader's own agency's", () => {
    expect(plansOf('nina-moss').own).toEqual([
      {
        title: 'Manual backup plan',
        group: 'group:default/agency-north',
        url: 'https://agencies.example.com/agency-north/backup-plan',
      },
    ]);
    expect(plansOf('selma-ortiz').own).toEqual([]);
    expect(plansOf('nina-moss').ofDatabase).toEqual([]);
  });
});
