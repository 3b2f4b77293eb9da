import type { Entity } from '@backstage/catalog-model';
import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  exampleEntities,
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';
import { incident } from '../tickets/__testUtils__/requests';

jest.setTimeout(60_000);

const issue = {
  model: 'default/it-works',
  requestType: 'technical-issue',
  summary: 'Reports do not print',
  priority: 'medium',
  fields: {
    product: 'it-works',
    issue: 'The printer stays silent.',
    affected: 'single user',
    workaround: 'none known',
  },
};

/** Starts with the groups of an example whose contract ends on a day; without one, nothing is known of it. */
async function deskUntil(example: string, kind: string, lastDay?: string) {
  const entities = exampleEntities(example).map((entity): Entity => {
    const { annotations = {} } = entity.metadata;
    const contract = `supportdesk.io/contract.${kind}`;
    if (!(contract in annotations)) return entity;
    const { [contract]: _, ...others } = annotations;
    const metadata = {
      ...entity.metadata,
      annotations: lastDay ? { ...others, [contract]: lastDay } : others,
    };
    return { ...entity, metadata };
  });
  return startSupportDesk({ entities, policy: supportDeskPolicy });
}

/** On this day in New York as in Melbourne. */
const LAST_DAY = '2025-06-30T05:00:00Z';
const DAY_AFTER = '2025-07-01T05:00:00Z';

describe('the vendor is reached by those alone whom the model names', () => {
  describe('with an active contract (S2-03)', () => {
    let desk: SupportDeskTester;

    beforeAll(async () => {
      desk = await deskUntil('it-works', 'maintenance', '2025-06-30');
    });

    it('on its last day', async () => {
      desk.setTime(LAST_DAY);
      const { status, body } = await desk
        .as('lillian-aubrey')
        .post('/tickets', issue);
      expect(status).toBe(201);
      expect(body.warnings).toBeUndefined();
    });

    it('and not on the day after', async () => {
      desk.setTime(DAY_AFTER);
      const { status, body } = await desk
        .as('lillian-aubrey')
        .post('/tickets', issue);
      expect(status).toBe(403);
      expect(body.error).toMatchObject({
        code: 'CONTRACT_REQUIRED',
        text: expect.stringContaining('active maintenance contract'),
      });
    });

    it('in doubt for the client, where no date is known', async () => {
      const unknown = await deskUntil('it-works', 'maintenance');
      unknown.setTime(DAY_AFTER);
      const { status } = await unknown
        .as('lillian-aubrey')
        .post('/tickets', issue);
      expect(status).toBe(201);
    });
  });

  describe('by the liaison (S2-05)', () => {
    let desk: SupportDeskTester;

    beforeAll(async () => {
      desk = await startSupportDesk({ policy: supportDeskPolicy });
    });

    it('of the client, of whom there may be two, whom another user is told by name', async () => {
      const { status, body } = await desk
        .as('tessa-lund')
        .post('/tickets', issue);
      expect(status).toBe(403);
      expect(body.error).toMatchObject({
        code: 'ROLE_REQUIRED',
        ask: [{ role: 'liaison' }],
      });
      const people: { name: string }[] = body.error.ask[0].people;
      expect(people.map(it => it.name).sort()).toEqual([
        'Lillian Aubrey',
        'Martin Leary',
      ]);
      expect(JSON.stringify(body)).not.toContain('555-0140');
    });
  });

  describe('under the Support Agreement (S4-04)', () => {
    const systemProblem = {
      model: 'default/clickhome',
      requestType: 'system-problem',
      summary: 'Jobs are lost',
      confirmed: { tried: true },
    };
    const problem = {
      model: 'default/clickhome',
      requestType: 'problem',
      summary: 'Jobs are lost',
      fields: { what: 'They vanish after a sync.', nature: 'sync' },
    };
    let desk: SupportDeskTester;

    beforeAll(async () => {
      const kind = 'support-agreement';
      desk = await deskUntil('clickhome', kind, '2025-06-30');
    });

    const ask = (instant: string) => {
      desk.setTime(instant);
      return desk.as('bianca-moor').post('/tickets', systemProblem);
    };

    it('to its last day', async () => {
      expect((await ask(LAST_DAY)).status).toBe(201);
      const { status, body } = await ask(DAY_AFTER);
      expect(status).toBe(403);
      expect(body.error.text).toContain('Support Agreement');
    });

    it('which first level support needs not', async () => {
      desk.setTime(DAY_AFTER);
      const { status } = await desk.as('uri-banks').post('/tickets', problem);
      expect(status).toBe(201);
    });
  });

  describe('by those who are registered with its portal (S1-50)', () => {
    let desk: SupportDeskTester;

    beforeAll(async () => {
      desk = await startSupportDesk({ policy: supportDeskPolicy });
    });

    it('who register first, with the service desk for trouble', async () => {
      const { status, body } = await desk
        .as('rory-baird')
        .post('/tickets', { ...incident, confirmed: {} });
      expect(status).toBe(422);
      expect(body.error).toMatchObject({
        code: 'REGISTRATION_REQUIRED',
        text: expect.stringContaining('must register'),
        redirectTo: [{ contact: 'nec-service-desk' }],
      });
    });

    it('which is kept with the request', async () => {
      const { status, body } = await desk
        .as('rory-baird')
        .post('/tickets', incident);
      expect(status).toBe(201);
      expect(body.confirmed).toEqual({ registration: true });
    });

    it('is asked before anything else', async () => {
      const { body } = await desk
        .as('rory-baird')
        .get('/models/default/nec-ihms');
      expect(body.requestTypes['service-incident'].asks).toEqual([
        { kind: 'registration', text: 'NEC customer portal' },
      ]);
    });
  });
});
