import { execFileSync } from 'child_process';
import { IANAZone } from 'luxon';
import { LocalZone } from './LocalZone';

const HOUR = 3_600_000;

describe('LocalZone', () => {
  it.each([
    'Europe/London',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Tehran',
    'Asia/Kathmandu',
    'Africa/Casablanca', // four changes a year
    'Pacific/Apia', // skipped a day
  ])('knows every offset that Luxon knows: %s', name => {
    const zone = LocalZone.of(name);
    const luxon = IANAZone.create(name);
    const wrong: string[] = [];
    for (
      let at = Date.UTC(2011, 0);
      at < Date.UTC(2013, 0);
      at += 2 * HOUR + 59_000
    ) {
      if (zone.toLocal(at) !== at + luxon.offset(at) * 60_000) {
        wrong.push(new Date(at).toISOString());
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['skipped', 'Europe/London', '2025-03-30T01:30', '2025-03-30T01:30'],
    ['repeated', 'Europe/London', '2025-10-26T01:30', '2025-10-26T00:30'],
    ['skipped', 'Australia/Lord_Howe', '2025-10-05T02:15', '2025-10-04T15:45'],
    ['repeated', 'Australia/Lord_Howe', '2025-04-06T01:45', '2025-04-05T14:45'],
    ['skipped midnight', 'Asia/Tehran', '2022-03-22T00:00', '2022-03-21T20:30'],
    ['repeated', 'Asia/Tehran', '2022-09-21T23:30', '2022-09-21T19:00'],
    ['skipped day', 'Pacific/Apia', '2011-12-30T09:00', '2011-12-30T19:00'],
    ['day after it', 'Pacific/Apia', '2011-12-31T09:00', '2011-12-30T19:00'],
  ])('places a %s time in %s', (_, name, local, instant) => {
    const found = LocalZone.of(name).toInstant(Date.parse(`${local}Z`));
    expect(new Date(found).toISOString().slice(0, 16)).toBe(instant);
  });
});

describe('the zone of the process', () => {
  it.each(['Pacific/Kiritimati', 'America/St_Johns'])(
    'does not matter: %s',
    TZ => {
      const script = `
        import { createBusinessCalendar } from './createBusinessCalendar';
        const calendar = createBusinessCalendar({
          timeZone: 'Europe/London',
          weekly: { mon: [['09:00', '17:00']], sun: [['00:00', '24:00']] },
          publicHolidays: { country: 'GB', region: 'SCT' },
          exceptions: { '2025-03-29': [['22:00', '03:00']] },
        });
        const start = new Date('2025-03-28T16:00:00Z');
        console.log(JSON.stringify([
          Intl.DateTimeFormat().resolvedOptions().timeZone,
          calendar.addWorkingTime(start, 30 * 3_600_000),
          calendar.addBusinessDays(start, 8),
        ]));`;
      const output = execFileSync(
        process.execPath,
        [require.resolve('tsx/cli'), '-e', script],
        { cwd: __dirname, env: { ...process.env, TZ }, encoding: 'utf8' },
      );
      expect(JSON.parse(output)).toEqual([
        TZ,
        '2025-03-31T13:00:00.000Z',
        '2025-04-21T16:00:00.000Z',
      ]);
    },
  );
});
