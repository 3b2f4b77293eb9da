import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { ticketReadPermission } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  createTicketConditionalDecision,
  supportDeskPolicy,
  ticketConditions,
} from '@supportdesk/backstage-plugin-support-desk-node';
import { createTestDatabases } from '../database/__testUtils__/databases';
import type { Seed } from '../fuzz/__testUtils__/seeds';
import { startAccess, type AccessTester } from './__testUtils__/AccessTester';
import { COLUMNS, type Persona } from './__testUtils__/personas';
import { plantedIn } from './__testUtils__/secrets';
import { SEEDS } from './__testUtils__/seeds';

jest.setTimeout(120_000);

const databases = createTestDatabases();
const PEOPLE = COLUMNS.filter(it => it !== 'P' && it !== 'X');

type Conditions = Parameters<typeof createTicketConditionalDecision>[1];

type Asker = { user: string; refs: string[] };

const reporter = ({ user }: Asker) => ticketConditions.isReporter({ user });
const affected = ({ user }: Asker) => ticketConditions.isAffected({ user });
const team = ({ refs }: Asker) => ticketConditions.isAssignedTeam({ refs });
const superUser = ({ refs }: Asker) =>
  ticketConditions.isSuperUserOfModule({ refs });
const supporter = ({ refs }: Asker) => ticketConditions.supportsModel({ refs });

/** Who sees the ticket where a policy lets read tickets by these conditions alone. */
const CASES: [string, (asker: Asker) => Conditions, string][] = [
  ['IS_REPORTER', reporter, 'R'],
  ['IS_AFFECTED', affected, 'A'],
  ['IS_ASSIGNED_TEAM', team, 'T'],
  ['IS_SUPER_USER_OF_MODULE', superUser, 'S'],
  ['SUPPORTS_MODEL', supporter, 'TWO'],
  ['not SUPPORTS_MODEL', it => ({ not: supporter(it) }), 'RACSVNHMI'],
  [
    'SUPPORTS_MODEL and not IS_ASSIGNED_TEAM',
    it => ({ allOf: [supporter(it), { not: team(it) }] }),
    'WO',
  ],
  [
    'neither IS_REPORTER nor IS_AFFECTED',
    it => ({ not: { anyOf: [reporter(it), affected(it)] } }),
    'CSTWOVNHMI',
  ],
];

/** Readings that tell of several tickets. */
const LISTS = [
  'getTickets',
  'getTicketCounts',
  'getLinks',
  'getProblems',
  'getProblem',
  'getQuestions',
  'getCandidates',
  'getCandidate',
];

/** Two more tickets that are linked with the one, gathered by the problem and by the candidate. */
function manyMore(): Seed[] {
  const by = 'lena-baird';
  return Array.from({ length: 2 }, (_, i) => `more${i}`).flatMap(
    (name): Seed[] => [
      { ...SEEDS[1], makes: name },
      {
        by,
        operation: 'createLink',
        params: { ticket: '{{ticket}}' },
        body: { kind: 'relatedTo', ticket: `{{${name}}}` },
      },
      {
        by,
        operation: 'gatherTicket',
        params: { problem: '{{problem}}', ticket: `{{${name}}}` },
      },
      {
        by,
        operation: 'addCandidateMember',
        params: {
          candidate: '{{candidate}}',
          kind: 'ticket',
          member: `{{${name}}}`,
        },
      },
    ],
  );
}

describe('a policy of single rules', () => {
  let desk: AccessTester;

  beforeAll(async () => {
    desk = await startAccess(databases);
  });

  it.each(CASES)('filters by %s', async (_, conditionsOf, expected) => {
    desk.decideBy((request, user) => {
      if (request.permission.name !== ticketReadPermission.name) {
        return supportDeskPolicy(request, user);
      }
      const { userEntityRef, ownershipEntityRefs } = user!.info;
      const asker = { user: userEntityRef, refs: ownershipEntityRefs };
      return createTicketConditionalDecision(
        ticketReadPermission,
        conditionsOf(asker),
      );
    });
    const seen = { list: '', one: '', words: '' };
    const isTold = async (
      persona: Persona,
      operation: string,
      query?: string,
    ) => {
      const { text } = await desk.attempt(operation, persona, { query });
      return plantedIn(text).includes('zticketsecret') ? persona : '';
    };
    for (const persona of PEOPLE) {
      seen.list += await isTold(persona, 'getTickets');
      seen.one += await isTold(persona, 'getTicket');
      seen.words += await isTold(persona, 'getTickets', 'q=zticketsecret');
    }
    expect(seen).toEqual({ list: expected, one: expected, words: expected });
  });

  it('is not asked for each row of a list', async () => {
    const more = await startAccess(databases, manyMore());
    const desks = [desk, more];
    for (const operation of LISTS) {
      const [few, many] = desks.map(async it => {
        it.decideBy(supportDeskPolicy);
        const { status } = await it.attempt(operation, 'T');
        expect(status).toBe(200);
        return it.decideBy(supportDeskPolicy);
      });
      expect({ operation, asked: await many }).toEqual({
        operation,
        asked: await few,
      });
    }
  });

  it('lets in nobody whom it does not name', async () => {
    desk.decideBy(() => ({ result: AuthorizeResult.DENY }));
    const { text } = await desk.attempt('getTickets', 'T');
    expect(JSON.parse(text)).toEqual({ items: [], totalCount: 0 });
  });
});
