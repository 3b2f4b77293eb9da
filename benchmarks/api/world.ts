import type { Entity } from '@backstage/catalog-model';

/** How large the portal is that is measured. */
export const MODELS = 50;
export const TEAMS = 200;
export const PEOPLE = 5_000;
/** The first of the people work in a team each; the others only ask. */
const AGENTS = 1_000;
const LEVELS = TEAMS / MODELS;

/** What each of them is called; numbers begin at 0. */
export const modelName = (model: number) => `desk-${model}`;
export const modelRefOf = (model: number) =>
  `supportmodel:default/${modelName(model)}`;
export const userRef = (person: number) => `user:default/person-${person}`;
export const teamRef = (team: number) => `group:default/team-${team}`;
const EVERYBODY = 'group:default/everybody';

/** The team that an agent works in. */
export const teamOf = (agent: number) => agent % TEAMS;
/** An agent of the team that owns the first level of a model. */
export const agentOf = (model: number) => model * LEVELS;

/** What a person is a member of, as sign-in finds it. */
export function ownershipOf(person: number): string[] {
  const team = person < AGENTS ? [teamRef(teamOf(person))] : [];
  return [userRef(person), EVERYBODY, ...team];
}

/** The catalog: people, teams, systems, and a model for each system. */
export function entitiesOfWorld(): Entity[] {
  return [
    ...Array.from({ length: PEOPLE }, (_, person) => user(person)),
    group('everybody'),
    ...Array.from({ length: TEAMS }, (_, team) => group(`team-${team}`)),
    ...Array.from({ length: MODELS }, (_, model) => model).flatMap(model => [
      system(model),
      supportModel(model),
    ]),
  ];
}

const API = 'backstage.io/v1alpha1';

function user(person: number): Entity {
  const name = `person-${person}`;
  return {
    apiVersion: API,
    kind: 'User',
    metadata: { name },
    spec: { profile: { displayName: `Person ${person}` } },
    relations: ownershipOf(person)
      .slice(1)
      .map(targetRef => ({ type: 'memberOf', targetRef })),
  };
}

function group(name: string): Entity {
  const spec = { type: 'team', children: [] };
  return { apiVersion: API, kind: 'Group', metadata: { name }, spec };
}

function system(model: number): Entity {
  const metadata = { name: `system-${model}` };
  return { apiVersion: API, kind: 'System', metadata, spec: { owner: 'it' } };
}

function supportModel(model: number): Entity {
  const owner = (level: number) => teamRef(model * LEVELS + level);
  const level = (number: number) => ({
    level: number,
    title: `Level ${number}`,
    owner: owner(number - 1),
    ...(number === 1 && { contacts: 'desk' }),
    ...(number < LEVELS && { escalatesTo: `level-${number + 1}` }),
  });
  const targets = (response: string, resolution: string) => ({
    targets: { response, resolution },
  });
  return {
    apiVersion: 'supportdesk.io/v1alpha1',
    kind: 'SupportModel',
    metadata: {
      name: modelName(model),
      title: `Desk ${model}`,
      uid: `uid-${model}`,
      etag: '1',
    },
    spec: {
      owner: owner(0),
      keyPrefix: `D${model}`,
      services: { system: `system:default/system-${model}` },
      parties: {
        staff: { title: 'Staff', side: 'user', entity: EVERYBODY },
        desk: { title: 'Desk', side: 'support', entity: owner(0) },
      },
      calendars: {
        office: {
          timeZone: 'Europe/London',
          hours: { 'mon-fri': '09:00-17:30' },
        },
      },
      contacts: {
        desk: {
          title: 'Desk',
          party: 'desk',
          calendar: 'office',
          channels: { email: 'desk@example.com' },
        },
      },
      levels: Object.fromEntries(
        Array.from({ length: LEVELS }, (_, i) => [
          `level-${i + 1}`,
          level(i + 1),
        ]),
      ),
      priorities: {
        urgency: {
          values: {
            urgent: {
              rank: 1,
              criteria: 'Nobody can work.',
              ...targets('30 business minutes', '4 business hours'),
            },
            normal: {
              rank: 2,
              criteria: 'Somebody cannot work.',
              ...targets('4 business hours', '2 business days'),
            },
            low: {
              rank: 3,
              criteria: 'A question or a wish.',
              ...targets('1 business day', '5 business days'),
            },
          },
        },
      },
      requestTypes: {
        problem: {
          title: 'Report a problem',
          kind: 'incident',
          level: 'level-1',
          contact: 'desk',
          priorities: 'urgency',
          fields: { what: { label: 'What happened?', input: 'longText' } },
        },
      },
    },
  };
}
