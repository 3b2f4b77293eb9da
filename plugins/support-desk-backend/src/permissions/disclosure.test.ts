import { supportDeskEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { startAccess, type AccessTester } from './__testUtils__/AccessTester';
import { COLUMNS, PERSONAS, type Persona } from './__testUtils__/personas';
import { leaksIn, plantedIn } from './__testUtils__/secrets';
import { operationOf, TABLES } from './__testUtils__/tables';
import type { Row } from './__testUtils__/tables/Row';

jest.setTimeout(120_000);

const databases = createTestDatabases();

const NOTHING = '01957f6e-0000-7000-8000-000000000000';
/** Of each kind who otherwise reads something, and who reads nothing. */
const SOME: Persona[] = ['R', 'S', 'T', 'O', 'N', 'M'];
const PEOPLE = COLUMNS.filter(it => it !== 'P' && it !== 'X');
const ROWS: [string, Row][] = Object.values(TABLES).flatMap(it =>
  Object.entries(it),
);

/** What somebody wrote themselves, and reads whatever the policy says. */
const OWN: Partial<Record<Persona, string[]>> = {
  R: ['zviewsecret', 'zquestionsecret', 'zreasonsecret'],
  S: ['zabsencesecret'],
  N: ['zfeedbacksecret'],
};

const endpointOf = (row: string) =>
  supportDeskEndpoints.find(it => it.operationId === operationOf(row))!;

/** The first thing that a path names, where that is one that not everybody may know of. */
const thingOf = (row: string) =>
  /:(ticket|problem|question|candidate|draft|request|view|superUser)\b/.exec(
    endpointOf(row).path,
  )?.[1];

/** Rows that hide something from the user of another system. */
const HIDDEN = ROWS.filter(
  ([row, [outcomes]]) => thingOf(row) && outcomes[COLUMNS.indexOf('N')] === '-',
);

describe('what somebody may not know of', () => {
  let desk: AccessTester;

  beforeAll(async () => {
    desk = await startAccess(databases);
  });

  it.each(HIDDEN)('is answered as if it did not exist: %s', async (row, it) => {
    const [, attempt = {}] = it;
    const thing = thingOf(row)!;
    const real = await desk.attempt(operationOf(row), 'N', attempt);
    const none = await desk.attempt(operationOf(row), 'N', {
      ...attempt,
      params: { ...attempt.params, [thing]: NOTHING },
    });
    const id = desk.made[thing];
    expect(real.status).toBe(404);
    expect(none).toMatchObject({
      status: 404,
      text: real.text.replaceAll(id, NOTHING),
    });
    const isTicket = thing === 'ticket';
    expect(isTicket ? real.statements : 0).toBe(isTicket ? none.statements : 0);
  });

  it.each(['', 'q=zticketsecret', 'q=zinternalsecret', 'status=new'])(
    'is not counted: tickets by "%s"',
    async query => {
      for (const persona of PEOPLE) {
        const list = await desk.attempt('getTickets', persona, { query });
        const count = await desk.attempt('getTicketCounts', persona, { query });
        const { items, totalCount } = JSON.parse(list.text);
        expect(totalCount).toBe(items.length);
        const { total, all } = JSON.parse(count.text);
        expect({ total, all }).toEqual({
          total: items.length,
          all: items.length,
        });
      }
    },
  );

  it('is nobody told, by notifications and signals', async () => {
    const rows = await desk.knex('outbox').select('kind', 'payload');
    const told = new Set<Persona>();
    for (const { kind, payload } of rows) {
      // A signal goes to whoever is signed in: that a ticket has changed, by an id that nobody can guess.
      expect(kind === 'signal' ? plantedIn(payload) : []).toEqual([]);
      const { recipients = [] } = JSON.parse(payload);
      const reached = PEOPLE.filter(it =>
        recipients.includes(`user:default/${PERSONAS[it]}`),
      );
      if (recipients.includes('group:default/ihms-project-team')) {
        reached.push('T');
      }
      for (const persona of reached) {
        expect(leaksIn(payload, persona)).toEqual([]);
        if (plantedIn(payload).length > 0) told.add(persona);
      }
    }
    expect([...told].sort()).toEqual(expect.arrayContaining(['R', 'T']));
  });

  describe('by a policy that denies all', () => {
    beforeAll(() => {
      desk.decideBy(() => ({ result: AuthorizeResult.DENY }), false);
    });

    it.each(ROWS)('is nothing told: %s', async (row, [, attempt]) => {
      for (const persona of SOME) {
        const { text, changed } = await desk.attempt(
          operationOf(row),
          persona,
          attempt,
        );
        const own = OWN[persona] ?? [];
        expect(plantedIn(text).filter(it => !own.includes(it))).toEqual([]);
        expect(changed).not.toContain('tickets');
        expect(changed).not.toContain('licences');
      }
    });
  });
});
