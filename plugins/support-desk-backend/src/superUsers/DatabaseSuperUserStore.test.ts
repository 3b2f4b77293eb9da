import type { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { DatabaseSuperUserStore } from './DatabaseSuperUserStore';
import { ListedAlreadyError, StaleListingError } from './errors';
import type { AddedSuperUser, SuperUserChange } from './SuperUserStore';

jest.setTimeout(60_000);

const ANN = 'user:default/ann';
const BEN = 'user:default/ben';
const OWNER = 'user:default/owner';
const MODEL = 'supportmodel:default/payroll';
const NOMINATED = new Date('2025-05-01T12:00:00Z');
const DECIDED = new Date('2025-05-02T12:00:00Z');

const nominated: AddedSuperUser = {
  id: '1',
  version: 1,
  modelRef: MODEL,
  user: ANN,
  place: { kind: 'module', id: 'runs' },
  decision: undefined,
  trainedOn: '2025-04-01',
  from: '2025-06-02',
  to: '2025-12-31',
  deputy: BEN,
  officeHours: 'Tuesdays 10 to 12',
  contact: 'chat',
  nominatedBy: BEN,
  updatedAt: NOMINATED,
};
const nomination: SuperUserChange = {
  listing: nominated,
  change: 'nominated',
  actor: BEN,
  messages: [
    {
      kind: 'notification',
      recipients: [OWNER],
      title: 'Ann is nominated',
      link: '/support/super-users',
      severity: 'normal',
      topic: 'test',
      scope: 'test',
    },
  ],
};
const approved = (listing: AddedSuperUser): SuperUserChange => ({
  listing: {
    ...listing,
    decision: { approved: true, by: OWNER, at: DECIDED, reason: 'Trained' },
    updatedAt: DECIDED,
  },
  change: 'approved',
  actor: OWNER,
  messages: [],
});

const databases = createTestDatabases();

describe.each(databases.engines)('DatabaseSuperUserStore on %s', engine => {
  let knex: Knex;
  let store: DatabaseSuperUserStore;

  beforeEach(async () => {
    knex = await databases.open(engine);
    store = new DatabaseSuperUserStore({ knex });
  });

  it('keeps listings as they are, and tells of them', async () => {
    await store.create(nomination);
    await expect(store.find('1')).resolves.toEqual(nominated);
    const change = approved(nominated);
    const stored = await store.update(change);
    expect(stored).toEqual({ ...change.listing, version: 2 });
    await expect(store.list([MODEL])).resolves.toEqual([stored]);
    await expect(store.list(['supportmodel:default/x'])).resolves.toEqual([]);
    const messages = await knex('outbox').select('payload');
    expect(messages.map(it => JSON.parse(it.payload))).toEqual(
      nomination.messages,
    );
  });

  it('keeps who did what when, also of what is gone', async () => {
    await store.create(nomination);
    const stored = await store.update(approved(nominated));
    await store.delete({
      listing: stored,
      change: 'removed',
      actor: ANN,
      messages: [],
    });
    await expect(store.find('1')).resolves.toBeUndefined();
    await expect(store.recordOf('1')).resolves.toMatchObject([
      { change: 'nominated', actor: BEN, at: NOMINATED, version: 1 },
      {
        change: 'approved',
        actor: OWNER,
        at: DECIDED,
        version: 2,
        state: stored,
      },
      { change: 'removed', actor: ANN, version: 3 },
    ]);
  });

  it('lets the first of two decide', async () => {
    await store.create(nomination);
    await store.update(approved(nominated));
    const second = store.update({
      ...approved(nominated),
      change: 'declined',
      messages: nomination.messages,
    });
    await expect(second).rejects.toThrow(StaleListingError);
    await expect(second).rejects.toMatchObject({ version: 2 });
    await expect(
      store.delete({ ...nomination, change: 'removed' }),
    ).rejects.toThrow(/version 2, not 1/);
    expect(await store.recordOf('1')).toHaveLength(2);
    expect(await knex('outbox')).toHaveLength(1);
  });

  it('lists nobody twice for one place, unless it was declined', async () => {
    await store.create(nomination);
    const again = { ...nomination, listing: { ...nominated, id: '2' } };
    await expect(store.create(again)).rejects.toThrow(ListedAlreadyError);
    await store.create({
      ...again,
      listing: { ...again.listing, place: { kind: 'area', id: 'runs' } },
    });
    await store.update({
      ...approved(nominated),
      listing: {
        ...nominated,
        decision: { approved: false, by: OWNER, at: DECIDED, reason: 'No' },
      },
      change: 'declined',
    });
    await store.create({
      ...nomination,
      listing: { ...nominated, id: '3' },
    });
    expect((await store.list([MODEL])).map(it => it.id)).toEqual([
      '1',
      '2',
      '3',
    ]);
  });
});
