import type { LicenceRequestState } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import {
  ANN,
  BEN,
  BOSS,
  change,
  CID,
  MODEL,
  sampleRequest,
  training,
} from './__testUtils__/sampleRequest';
import { DatabaseLicenceRequestStore } from './DatabaseLicenceRequestStore';
import type { RequestFilter, StoredRequest } from './LicenceRequestStore';

jest.setTimeout(60_000);

const OTHER = 'supportmodel:default/other';
const nowhere = { models: [], licences: [] };
const databases = createTestDatabases();

describe.each(databases.engines)('lists of requests on %s', engine => {
  let knex: Knex;
  let store: DatabaseLicenceRequestStore;

  const samples: Partial<StoredRequest>[] = [
    { id: '1', person: ANN, state: 'approval', approvers: [BOSS] },
    { id: '2', person: BEN, askedBy: ANN, training: training() },
    { id: '3', person: CID, askedBy: CID, training: training('2025-05-06') },
    { id: '4', person: BEN, askedBy: BEN, licence: 'b', state: 'waiting' },
    {
      id: '5',
      person: BEN,
      askedBy: BEN,
      licence: 'c',
      state: 'given',
      ticket: { id: 't5', key: 'NEC-5' },
    },
    {
      id: '6',
      person: BOSS,
      askedBy: BOSS,
      state: 'approval',
      approvers: ['group:default/bosses'],
    },
    {
      id: '7',
      person: CID,
      askedBy: CID,
      licence: 'd',
      modelRef: OTHER,
      state: 'waiting',
    },
  ];

  beforeEach(async () => {
    knex = await databases.open(engine);
    store = new DatabaseLicenceRequestStore({ knex });
    for (const it of samples) await store.ask(change(sampleRequest(it)));
  });

  const list = async (
    scope: RequestFilter['scope'],
    user: string,
    filter: Partial<RequestFilter> = {},
  ) => {
    const found = await store.list({
      scope,
      user,
      memberships: [user],
      seen: nowhere,
      managed: nowhere,
      trained: [],
      limit: 100,
      ...filter,
    });
    return found.map(it => it.id).join(' ');
  };
  const team = { memberships: [CID, 'group:default/bosses'] };

  it('mine are those that I asked or that are for me', async () => {
    await expect(list('mine', ANN)).resolves.toBe('1 2');
    await expect(list('mine', BEN)).resolves.toBe('2 4 5');
    await expect(list('mine', BOSS)).resolves.toBe('6');
  });

  it('all are mine, those that I was asked to approve, and those of what I look after', async () => {
    await expect(list('all', ANN)).resolves.toBe('1 2');
    await expect(list('all', BOSS)).resolves.toBe('1 6');
    await expect(list('all', CID, team)).resolves.toBe('3 6 7');
    const seen = { models: [OTHER], licences: ['b'] };
    await expect(list('all', ANN, { seen })).resolves.toBe('1 2 4 7');
    const everywhere = { models: [MODEL, OTHER], licences: [] };
    await expect(list('all', ANN, { seen: everywhere })).resolves.toBe(
      '1 2 3 4 5 6 7',
    );
  });

  it('to do is what waits for me, and none of my own to approve', async () => {
    await expect(list('toDo', ANN)).resolves.toBe('2');
    await expect(list('toDo', BOSS)).resolves.toBe('1');
    await expect(
      list('toDo', BOSS, { memberships: [BOSS, 'group:default/bosses'] }),
    ).resolves.toBe('1');
    await expect(list('toDo', CID, team)).resolves.toBe('6');
    const managed = { models: [OTHER], licences: ['b', 'c'] };
    await expect(list('toDo', BOSS, { managed })).resolves.toBe('1 4 7');
    const trained = (today: string) => [
      { models: [MODEL], licences: [], today },
    ];
    await expect(
      list('toDo', 'user:default/x', { trained: trained('2025-05-05') }),
    ).resolves.toBe('2');
    await expect(
      list('toDo', 'user:default/x', { trained: trained('2025-05-06') }),
    ).resolves.toBe('2 3');
  });

  it('are narrowed down, and read page by page', async () => {
    const seen = { models: [MODEL, OTHER], licences: [] };
    const states: LicenceRequestState[] = ['waiting', 'given'];
    await expect(list('all', ANN, { seen, states })).resolves.toBe('4 5 7');
    await expect(
      list('all', ANN, { seen, states, model: OTHER }),
    ).resolves.toBe('7');
    await expect(list('all', ANN, { seen, licence: 'lic' })).resolves.toBe(
      '1 2 3 6',
    );
    await expect(list('all', ANN, { seen, ticket: 't5' })).resolves.toBe('5');
    await expect(list('all', ANN, { ticket: 't5' })).resolves.toBe('');
    await expect(store.modelsAbout('t5')).resolves.toEqual([MODEL]);
    await expect(store.modelsAbout('t6')).resolves.toEqual([]);
    await expect(list('all', ANN, { seen, limit: 2 })).resolves.toBe('1 2');
    await expect(
      list('all', ANN, { seen, limit: 2, after: '2' }),
    ).resolves.toBe('3 4');
  });
});
