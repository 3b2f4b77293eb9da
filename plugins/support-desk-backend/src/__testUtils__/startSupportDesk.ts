import { readFileSync } from 'fs';
import { dirname, resolve } from 'path';
import {
  type BackendFeature,
  type BackstageCredentials,
  type BackstageUserPrincipal,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import {
  type Entity,
  parseEntityRef,
  RELATION_HAS_MEMBER,
  RELATION_MEMBER_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AuthorizeResult,
  isPermission,
} from '@backstage/plugin-permission-common';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import { licenceManagePermission } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  clockServiceRef,
  modelRules,
  supportDeskPolicy,
  type ModelResource,
} from '@supportdesk/backstage-plugin-support-desk-node';
import request from 'supertest';
import { parse, parseAllDocuments } from 'yaml';
import { supportDeskPlugin } from '../plugin';
import { assertDocumented } from './documented';

const EXAMPLES = resolve(__dirname, '../../../../examples');

/** All models of the examples. */
export const exampleNames = [
  'clarity-escalation',
  'clickhome',
  'hmis',
  'it-works',
  'nec-ihms',
  'payroll',
];

/** The entities of an example as the catalog would have them: `$yaml` read, members and their groups related. */
export function exampleEntities(name: string): Entity[] {
  return copyOf(`entities of ${name}`, () => readEntities(name));
}

/** The SupportModel entity of an example. */
export function exampleModel(name: string): Entity {
  return copyOf(
    `model of ${name}`,
    () => readYaml(resolve(EXAMPLES, name, 'support-model.yaml')) as Entity,
  );
}

const alreadyRead = new Map<string, string>();

/** To read YAML takes longer than most tests do: everything is read once, and each test gets a copy. */
function copyOf<T>(key: string, read: () => T): T {
  const json = alreadyRead.get(key) ?? JSON.stringify(read());
  alreadyRead.set(key, json);
  return JSON.parse(json);
}

function readEntities(name: string): Entity[] {
  const entities = parseAllDocuments(
    readFileSync(resolve(EXAMPLES, name, 'catalog-info.yaml'), 'utf8'),
  ).map(it => it.toJS() as Entity);
  const related = entities.map(entity => ({
    ...entity,
    relations: [
      ...entities
        .filter(it => groupsOf(it).includes(stringifyEntityRef(entity)))
        .map(it => ({
          type: RELATION_HAS_MEMBER,
          targetRef: stringifyEntityRef(it),
        })),
      ...groupsOf(entity).map(targetRef => ({
        type: RELATION_MEMBER_OF,
        targetRef,
      })),
    ],
  }));
  return [...related, exampleModel(name)];
}

function readYaml(file: string): unknown {
  return parse(readFileSync(file, 'utf8'), (_key, value: any) =>
    typeof value?.$yaml === 'string'
      ? readYaml(resolve(dirname(file), value.$yaml))
      : value,
  );
}

function userInfoOf(credentials: BackstageCredentials, entities: Entity[]) {
  const { userEntityRef } = (
    credentials as BackstageCredentials<BackstageUserPrincipal>
  ).principal;
  const user = entities.find(it => stringifyEntityRef(it) === userEntityRef);
  return {
    userEntityRef,
    ownershipEntityRefs: [userEntityRef, ...(user ? groupsOf(user) : [])],
  };
}

const isAllowed = createConditionAuthorizer<ModelResource>({
  getRuleByName: name =>
    Object.values(modelRules).find(rule => rule.name === name)!,
});

/** Whether somebody manages the licences of a model, by a policy. */
function managesLicences(
  credentials: BackstageCredentials,
  ref: string | undefined,
  entities: Entity[],
  policy = supportDeskPolicy,
): boolean {
  const decision = policy(
    { permission: licenceManagePermission },
    { credentials, info: userInfoOf(credentials, entities) },
  )!;
  const model = entities.find(it => stringifyEntityRef(it) === ref);
  const owner = model?.spec?.owner as string | undefined;
  return isAllowed(decision, ref && owner ? { ref, owner } : undefined);
}

function groupsOf(entity: Entity): string[] {
  return ((entity.spec?.memberOf ?? []) as string[]).map(it =>
    stringifyEntityRef(
      parseEntityRef(it, { defaultKind: 'group', defaultNamespace: 'default' }),
    ),
  );
}

type Method = 'get' | 'post' | 'patch' | 'put' | 'delete';

/** How a test speaks with the plugin that it started. */
export interface SupportDeskTester {
  /** A request by a user, such as `iona-petrie`; the answer has to be what the OpenAPI document says. */
  as(user: string): {
    get(path: string): request.Test;
    post(path: string, body?: unknown): request.Test;
    patch(path: string, body?: unknown): request.Test;
    put(path: string, body?: unknown): request.Test;
    delete(path: string): request.Test;
  };
  /** Where it listens. */
  url: string;
  /** A client that sends no token. */
  anonymous: ReturnType<typeof request>;
  /** Sets the clock. */
  setTime(at: string): void;
  catalog: ReturnType<typeof catalogServiceMock.mock>;
}

/**
 * Starts the plugin with a catalog of entities; default: those of all examples.
 *
 * Memberships are those of the catalog, and owners of models manage their licences; the clock stands at Friday 7 March 2025, 16:00 UTC
 * unless told otherwise.
 */
export async function startSupportDesk(
  options: {
    entities?: Entity[];
    features?: BackendFeature[];
    allow?: boolean;
    /** Models that nobody may see, by reference; may change while the test runs. */
    hidden?: string[];
    /** Decides instead of `allow`. */
    policy?: typeof supportDeskPolicy;
  } = {},
): Promise<SupportDeskTester> {
  const entities = options.entities ?? exampleNames.flatMap(exampleEntities);
  let now = new Date('2025-03-07T16:00:00Z');
  const fake = catalogServiceMock({ entities });
  const catalog = catalogServiceMock.mock({
    getEntities: fake.getEntities.bind(fake),
    getEntitiesByRefs: fake.getEntitiesByRefs.bind(fake),
  });

  const { server } = await startTestBackend({
    features: [
      supportDeskPlugin,
      catalog.factory,
      createServiceFactory({
        service: clockServiceRef,
        deps: {},
        factory: () => ({ now: () => now }),
      }),
      mockServices.httpAuth.factory({
        defaultCredentials: mockCredentials.none(),
      }),
      mockServices.userInfo.mock({
        getUserInfo: async credentials => userInfoOf(credentials, entities),
      }).factory,
      mockServices.permissions.mock({
        authorize: async (requests, { credentials }) =>
          requests.map(({ permission, resourceRef }) => ({
            result:
              options.allow === false ||
              (resourceRef && options.hidden?.includes(resourceRef)) ||
              (isPermission(permission, licenceManagePermission) &&
                !managesLicences(
                  credentials,
                  resourceRef,
                  entities,
                  options.policy,
                ))
                ? AuthorizeResult.DENY
                : AuthorizeResult.ALLOW,
          })),
        authorizeConditional: async (requests, { credentials }) =>
          requests.map(
            ({ permission }) =>
              options.policy?.(
                { permission },
                { credentials, info: userInfoOf(credentials, entities) },
              ) ?? { result: AuthorizeResult.ALLOW },
          ),
      }).factory,
      ...(options.features ?? []),
    ],
  });

  return {
    as: user => {
      const token = mockCredentials.user.header(`user:default/${user}`);
      const ask = (method: Method, path: string) =>
        request(server)
          [method](`/api/support-desk${path}`)
          .set('Authorization', token)
          .expect(assertDocumented);
      return {
        get: path => ask('get', path),
        post: (path, body) => ask('post', path).send(body as object),
        patch: (path, body) => ask('patch', path).send(body as object),
        put: (path, body) => ask('put', path).send(body as object),
        delete: path => ask('delete', path),
      };
    },
    url: `http://localhost:${server.port()}`,
    anonymous: request(server),
    setTime: at => {
      now = new Date(at);
    },
    catalog,
  };
}
