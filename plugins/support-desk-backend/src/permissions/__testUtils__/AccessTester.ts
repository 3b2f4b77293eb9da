import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import {
  supportDeskEndpoints,
  type Endpoint,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  exampleEntities,
  exampleNames,
  startSupportDesk,
} from '../../__testUtils__/startSupportDesk';
import type { createTestDatabases } from '../../database/__testUtils__/databases';
import { ChangeWatch } from '../../fuzz/__testUtils__/ChangeWatch';
import { Known } from '../../fuzz/__testUtils__/Known';
import { send } from '../../fuzz/__testUtils__/send';
import type { Seed } from '../../fuzz/__testUtils__/seeds';
import { pathOf, sow, tokenOf } from '../../fuzz/__testUtils__/sow';
import { PERSONAS, type Persona } from './personas';
import { SEEDS } from './seeds';

/** How an operation is tried, beyond the ids of what was sown. */
export interface Attempt {
  /** Values of the path; default: what was sown under the name of the parameter. */
  params?: Record<string, string>;
  query?: string;
  /** `{{name}}` is the id of what was sown under it. */
  body?: object;
  /** The form in which the answer is wanted. */
  accept?: string;
  /** A body that is taken as it is. */
  raw?: string;
}

/** What came of a try. */
export interface Outcome {
  status: number;
  text: string;
  /** Statements that the database was asked. */
  statements: number;
  changed: string[];
}

/** Versions that something sown may have; a write has to name the right one. */
const VERSIONS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

const endpoints = new Map(supportDeskEndpoints.map(it => [it.operationId, it]));

/** Of NEC IHMS, with an owner who is not its team, and with somebody who has a seat of a licence and nothing else. */
function entities(): Entity[] {
  const [user] = exampleEntities('nec-ihms').filter(
    it => it.metadata.name === 'iona-petrie',
  );
  const holder = { ...user, metadata: { ...user.metadata, name: 'hilda-ebb' } };
  return [...exampleNames.flatMap(exampleEntities), holder].map(it =>
    it.kind === 'SupportModel' && it.metadata.name === 'nec-ihms'
      ? {
          ...it,
          spec: { ...it.spec, owner: 'group:default/ihms-project-board' },
        }
      : it,
  );
}

/**
 * The plugin under a policy, with what {@link SEEDS} sow in it, tried by everybody.
 *
 * @param more - is sown besides
 */
export async function startAccess(
  databases: ReturnType<typeof createTestDatabases>,
  more: Seed[] = [],
) {
  const knex = await databases.open('SQLITE_3');
  const rules = { policy: supportDeskPolicy, asked: 0 };
  const options: NonNullable<Parameters<typeof startSupportDesk>[0]> = {
    entities: entities(),
    policy: (...question) => {
      rules.asked += 1;
      return rules.policy(...question);
    },
    features: [
      mockServices.database.factory({ knex }),
      // What the policy says is to hold at once.
      mockServices.rootConfig.factory({
        data: { supportDesk: { rememberDecisions: '0s' } },
      }),
    ],
  };
  const desk = await startSupportDesk(options);
  const port = Number(new URL(desk.anonymous.get('/').url).port);
  const made: Record<string, string> = {
    namespace: 'default',
    name: 'nec-ihms',
  };
  await sow(port, new Known(), [...SEEDS, ...more], made);
  const watch = new ChangeWatch(knex);
  await watch.start();
  let statements = 0;
  knex.on('query', () => {
    statements += 1;
  });

  const once = async (
    endpoint: Endpoint,
    by: string | undefined,
    attempt: Attempt,
    version: string,
  ): Promise<Outcome> => {
    const before = statements;
    const answer = await send(port, {
      method: endpoint.method.toUpperCase(),
      path: pathOf(
        endpoint,
        attempt.params!,
        attempt.query?.replaceAll(' ', '+'),
      ),
      headers: {
        ...(by && { authorization: tokenOf(by) }),
        ...(attempt.accept && { accept: attempt.accept }),
        'content-type': endpoint.rawBody ?? 'application/json',
        ...(endpoint.method !== 'get' && { 'if-match': `"${version}"` }),
      },
      body: attempt.raw ?? (attempt.body && JSON.stringify(attempt.body)),
    });
    const asked = statements - before;
    const changed = await watch.changed();
    if (changed.length > 0) await watch.restore(changed);
    return { ...answer, statements: asked, changed };
  };

  return {
    made,
    knex,
    /** From now on, also of what is asked about single things; answers how often it was asked until then. */
    decideBy(policy: typeof supportDeskPolicy, allow = true): number {
      const { asked } = rules;
      Object.assign(rules, { policy, asked: 0 });
      options.allow = allow;
      return asked;
    },
    /** Tries an operation; what it changes is put back. */
    async attempt(
      operation: string,
      persona: Persona,
      attempt: Attempt = {},
    ): Promise<Outcome> {
      const endpoint = endpoints.get(operation)!;
      const filled = JSON.parse(
        JSON.stringify(attempt).replace(/\{\{(\w+)\}\}/g, (_, it) => made[it]),
      );
      const names = [...endpoint.path.matchAll(/:(\w+)/g)].map(it => it[1]);
      const params = Object.fromEntries(
        names.map(it => [
          it,
          encodeURIComponent(filled.params?.[it] ?? made[it] ?? 'none'),
        ]),
      );
      for (const version of VERSIONS) {
        const outcome = await once(
          endpoint,
          PERSONAS[persona],
          { ...filled, params },
          version,
        );
        const isLast = version === VERSIONS.at(-1);
        if (outcome.status !== 409 || isLast) return outcome;
      }
      throw new Error('There are versions');
    },
  };
}

export type AccessTester = Awaited<ReturnType<typeof startAccess>>;
