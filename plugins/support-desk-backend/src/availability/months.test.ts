import type { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/databases';
import type { StoredNotice } from '../notices/NoticeStore';
import { maintenance, outage, withFacts } from './__testUtils__/sampleNotices';
import { startAsking } from './__testUtils__/startWithNotices';

jest.setTimeout(60_000);

const HMIS = 'supportmodel:default/hmis';
const HOUR = 3_600_000;

const databases = createTestDatabases();

describe.each(databases.engines)(
  'the availability of a service by month on %s',
  engine => {
    let knex: Knex;

    beforeEach(async () => {
      knex = await databases.open(engine);
    });

    const start = (...stored: StoredNotice[]) => startAsking(knex, stored);

    const march = { model: HMIS, service: 'hmis', to: '2025-03' };

    const figureOf = async (...stored: StoredNotice[]) => {
      const { get, setTime } = await start(...stored);
      setTime('2025-04-02T12:00:00Z');
      const { months } = await get('/availability/months', march);
      return months[0];
    };

    it('is 742 of 744 h with two hours of interruption: 99.73 % (S0-09)', async () => {
      const month = await figureOf(outage);
      expect(month).toMatchObject({
        month: '2025-03',
        isOver: true,
        promisedMs: 744 * HOUR,
        downMs: 2 * HOUR,
        interruptions: [{ notice: '1', ms: 2 * HOUR, counts: 'down' }],
      });
      expect(month.percent).toBeCloseTo(99.73, 2);
    });

    it('is 100 % where a federal emergency is claimed, or a state emergency too (S0-09, S0-10)', async () => {
      const exclusions = [
        'A declared federal emergency',
        'A declared state emergency',
      ];
      await expect(
        figureOf(withFacts(outage, { exclusions })),
      ).resolves.toMatchObject({
        percent: 100,
        excludedMs: 2 * HOUR,
        interruptions: [{ counts: 'excluded', because: exclusions }],
      });
    });

    it('leaves planned windows out that were told, and neither drafts nor what was cancelled', async () => {
      const month = await figureOf(
        outage,
        maintenance,
        { ...outage, id: '3', state: 'draft' },
        { ...maintenance, id: '4', state: 'cancelled' },
      );
      expect(month).toMatchObject({ plannedMs: 2 * HOUR, downMs: 2 * HOUR });
      expect(month.percent).toBeCloseTo((740 / 742) * 100, 8);
      expect(month.percentWithPlanned).toBeCloseTo((740 / 744) * 100, 8);
    });

    it('counts what concerns the service: named, depending, or of a notice that names none', async () => {
      const other = { id: 'hmis-web', title: 'HMIS web site' };
      const at = (hour: number) => ({
        startedAt: new Date(`2025-03-04T${hour}:00:00Z`),
        endedAt: new Date(`2025-03-04T${hour + 1}:00:00Z`),
      });
      const month = await figureOf(
        withFacts({ ...outage, ...at(10) }, { concerned: [other] }),
        withFacts({ ...outage, id: '5', ...at(12) }, { concerned: [] }),
        withFacts(
          { ...outage, id: '6', ...at(14) },
          {
            concerned: [
              other,
              { ...outage.facts.concerned[0], id: 'x', dependsOn: other },
            ],
          },
        ),
      );
      expect(month.interruptions.map((it: any) => it.notice)).toEqual([
        '5',
        '6',
      ]);
    });

    it('is that of the last twelve months, the running one up to now', async () => {
      const { get } = await start(outage);
      const { months, timeZone } = await get('/availability/months', {
        model: HMIS,
        service: 'hmis',
      });
      expect(timeZone).toBe('America/Phoenix');
      expect(months).toHaveLength(12);
      expect(months[0]).toMatchObject({ month: '2025-03', isOver: false });
      // From midnight in Phoenix to 09:00 on the 7th.
      expect(months[0].promisedMs).toBe((6 * 24 + 9) * HOUR);
      expect(months[11]).toMatchObject({ month: '2024-04', percent: 100 });
    });

    it('is a table for a spreadsheet too', async () => {
      const desk = await start(outage);
      desk.setTime('2025-04-02T12:00:00Z');
      const { text, headers } = await desk
        .as('nina-moss')
        .get(
          `/availability/months?${new URLSearchParams({
            ...march,
            from: '2025-03',
          })}`,
        )
        .set('Accept', 'text/csv')
        .expect(200);
      expect(headers['content-disposition']).toContain(
        'availability-hmis-2025-03.csv',
      );
      expect(text.split('\r\n')[1]).toBe(
        '2025-03,yes,44640,0,0,120,99.73 %,99.73 %,1',
      );
    });

    it('refuses services that are not promised, and months that are no span', async () => {
      const desk = await start();
      const refused = async (wrong: Record<string, string>, status: number) => {
        const query = new URLSearchParams({ ...march, ...wrong });
        const { body } = await desk
          .as('nina-moss')
          .get(`/availability/months?${query}`)
          .expect(status);
        return body.error.message;
      };
      await expect(refused({ service: 'hmis-web' }, 404)).resolves.toContain(
        "it does for 'hmis'",
      );
      await expect(refused({ from: '2025-04' }, 400)).resolves.toContain(
        'after to',
      );
      await expect(refused({ from: '2015-03' }, 400)).resolves.toContain(
        '120 at once',
      );
      await expect(refused({ from: '2025-13' }, 400)).resolves.toContain(
        'must be a month such as 2025-03',
      );
    });
  },
);
