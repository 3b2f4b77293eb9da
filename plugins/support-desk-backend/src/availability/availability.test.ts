import { createTestDatabases } from '../database/__testUtils__/databases';
import { maintenance, outage } from './__testUtils__/sampleNotices';
import { startAsking } from './__testUtils__/startWithNotices';

jest.setTimeout(60_000);

const HMIS = 'supportmodel:default/hmis';

const databases = createTestDatabases();

describe.each(databases.engines)(
  'the availability of services on %s',
  engine => {
    let desk: Awaited<ReturnType<typeof startAsking>>;

    beforeAll(async () => {
      const knex = await databases.open(engine);
      desk = await startAsking(knex, [outage, maintenance]);
    });

    describe('of HMIS', () => {
      it('is for everybody who sees the model (S0-04, S0-05, S0-06, S0-08)', async () => {
        const { items } = await desk.get('/availability', { model: HMIS });
        expect(items).toHaveLength(1);
        expect(items[0]).toMatchObject({
          service: { id: 'hmis', entity: 'system:default/hmis' },
          state: 'expectedAvailable',
          calendar: { id: 'always', timeZone: 'America/Phoenix', always: true },
          exclusions: [
            'Acts of God',
            'A declared federal emergency',
            'A declared state emergency',
          ],
          plannedDowntime: ['data conversions', 'server maintenance'],
          backups: [
            {
              what: ['server', 'database'],
              schedule: 'daily',
              next: '2025-03-08',
              responsible: [
                {
                  id: 'system-administrator',
                  title: 'HMIS System Administrator',
                },
                {
                  id: 'database-system-technician',
                  title: 'Database System Technicians',
                },
              ],
            },
          ],
          maintenance: [],
          confirm: [],
        });
      });

      it.each(['2025-12-25T03:00:00-07:00', '2025-03-09T02:30:00-07:00'])(
        'is expected at %s (S0-07)',
        async at => {
          const { items } = await desk.get('/availability', {
            model: HMIS,
            at,
          });
          expect(items[0].state).toBe('expectedAvailable');
        },
      );

      it.each([
        ['2025-03-03T21:00:00Z', 'down'],
        ['2025-03-03T23:00:00Z', 'expectedAvailable'],
        ['2025-03-17T20:00:00-07:00', 'planned'],
      ])('at %s is %s', async (at, state) => {
        const { items } = await desk.get('/availability', { model: HMIS, at });
        expect(items[0].state).toBe(state);
      });

      it('tells the backup after an instant, by the day in Phoenix (S0-05, S0-36)', async () => {
        const nextAfter = async (at: string) =>
          (await desk.get('/availability', { model: HMIS, at })).items[0]
            .backups[0].next;
        await expect(nextAfter('2025-03-10T12:00:00-07:00')).resolves.toBe(
          '2025-03-11',
        );
        await expect(nextAfter('2025-03-08T14:00:00-07:00')).resolves.toBe(
          '2025-03-09',
        );
      });

      it('tells which agencies have a plan (S0-23)', async () => {
        const { items } = await desk.get('/availability', { model: HMIS });
        expect(items[0].continuity).toEqual([
          expect.objectContaining({
            id: 'manual-backup-plan',
            responsible: [
              { id: 'agency-administrator', title: 'Agency Administrator' },
            ],
            linked: 2,
            groups: [
              {
                ref: 'group:default/agency-north',
                title: 'Agency North',
                url: 'https://agencies.example.com/agency-north/backup-plan',
              },
              expect.objectContaining({ ref: 'group:default/agency-south' }),
              { ref: 'group:default/agency-east', title: 'Agency East' },
            ],
          }),
        ]);
      });
    });

    it('says what the source of ClickHome leaves open', async () => {
      const { items } = await desk.get('/availability', {
        model: 'supportmodel:default/clickhome',
        at: '2025-03-08T10:00:00+11:00',
      });
      const [{ state, calendar, backups, maintenance: upkeep, confirm }] =
        items;
      expect(state).toBe('outsideHours');
      expect(calendar).toMatchObject({
        always: false,
        stated: "'during business hours' without a definition",
      });
      expect(confirm).toHaveLength(3);
      expect(backups).toEqual([
        expect.objectContaining({
          note: 'ClickHome gives guidance on best practices.',
          confirm: ['schedule: regularly; the source gives no interval'],
        }),
      ]);
      expect(backups[0].next).toBeUndefined();
      expect(upkeep[0].requires).toEqual([
        'outside Client business hours (infrastructure maintenance is kept out of these)',
      ]);
    });

    it.each(['payroll', 'nec-ihms', 'it-works'])(
      'is promised by %s for nothing',
      async name => {
        const model = `supportmodel:default/${name}`;
        await expect(desk.get('/availability', { model })).resolves.toEqual({
          items: [],
        });
      },
    );

    it('shows each policy of HMIS with its purpose, scope and responsible roles (S0-01, S0-03)', async () => {
      const { body } = await desk
        .as('nina-moss')
        .get('/models/default/hmis')
        .expect(200);
      const policies = Object.values<any>(body.model.knowledge.policies);
      expect(
        policies.map(it => [it.id, it.scope.length, it.responsible]),
      ).toEqual([
        [
          'hours-of-system-operation',
          1,
          ['system-administrator', 'database-system-technician'],
        ],
        [
          'technical-support',
          1,
          ['system-administrator', 'technical-support-staff'],
        ],
        ['rapid-response', 5, ['technical-support-staff']],
      ]);
      expect(policies[0].scope).toEqual(['System wide']);
      expect(policies[0].text).toMatch(/down time to a minimum/);
    });
  },
);
