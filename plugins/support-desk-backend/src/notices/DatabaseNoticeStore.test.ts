import type { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/databases';
import { DatabaseNoticeStore } from './DatabaseNoticeStore';
import { StaleNoticeError } from './errors';
import { placeOf } from './noticeRows';
import type {
  NoticeChange,
  StoredChase,
  StoredNotice,
  StoredRecipient,
} from './NoticeStore';

jest.setTimeout(60_000);

const HMIS = 'supportmodel:default/hmis';
const ANN = 'user:default/ann';
const BEN = 'user:default/ben';
const AT = new Date('2025-03-07T16:00:00Z');
const LATER = new Date('2025-03-08T16:00:00Z');

const planned: StoredNotice = {
  id: 'a',
  version: 1,
  modelRef: HMIS,
  type: 'planned-downtime',
  kind: 'plannedDowntime',
  state: 'scheduled',
  title: 'Server maintenance',
  text: 'New disks: 100 % more space.',
  facts: {
    points: [{ topic: 'purpose', text: 'Space' }],
    services: ['hmis'],
    concerned: [{ id: 'hmis', title: 'HMIS' }],
    channels: ['email'],
    exclusions: [],
    reports: [],
  },
  startsAt: new Date('2025-03-18T03:00:00Z'),
  endsAt: new Date('2025-03-18T05:00:00Z'),
  startedAt: undefined,
  endedAt: undefined,
  nextAt: new Date('2025-03-18T03:00:00Z'),
  postedBy: ANN,
  createdAt: AT,
  sentAt: AT,
  follows: undefined,
};

const asked: StoredRecipient = {
  userRef: BEN,
  as: 'agency-administrator',
  groupRef: 'group:default/north',
  askedAt: AT,
  acknowledgedAt: undefined,
  remark: undefined,
  wantsReply: true,
};
const call: StoredChase = {
  id: '1',
  userRef: BEN,
  channel: 'phone',
  result: 'reached',
  note: undefined,
  actor: ANN,
  at: LATER,
};

const databases = createTestDatabases();

describe.each(databases.engines)('DatabaseNoticeStore on %s', engine => {
  let knex: Knex;
  let store: DatabaseNoticeStore;

  beforeEach(async () => {
    knex = await databases.open(engine);
    store = new DatabaseNoticeStore({ knex });
  });

  const change = (
    notice: Partial<StoredNotice> = {},
    rest: Partial<NoticeChange> = {},
  ): NoticeChange => ({
    notice: { ...planned, ...notice },
    at: AT,
    events: [],
    messages: [],
    ...rest,
  });
  const add = (...args: Parameters<typeof change>) =>
    store.add(change(...args));
  const list = async (filter: object = {}) => {
    const all = {
      models: [HMIS],
      draftsOf: { models: [], user: BEN },
      ...filter,
    };
    const found = await store.list(all, { limit: 10 });
    await expect(store.count(all)).resolves.toBe(found.length);
    return found.map(it => it.id);
  };

  it('keeps a notice as it is', async () => {
    await add();
    await expect(store.find('a')).resolves.toEqual(planned);
    await expect(store.find('b')).resolves.toBeUndefined();
  });

  it('does a repeated request once', async () => {
    const request = { actor: ANN, key: 'k', hash: 'h' };
    await store.add({ ...change(), request });
    const again = await store.add({ ...change({ id: 'b' }), request });
    expect(again.id).toBe('a');
    await expect(store.findRepeated(request)).resolves.toEqual(planned);
    await expect(
      store.add({ ...change({ id: 'c' }), request: { ...request, hash: 'x' } }),
    ).rejects.toThrow("Idempotency-Key 'k' was used for another notice");
    await expect(list()).resolves.toEqual(['a']);
  });

  it('changes what nobody else has changed, with all that comes with it or nothing', async () => {
    await add({}, { events: [{ at: AT, type: 'drafted', data: {} }] });
    const begun = {
      state: 'open',
      startedAt: LATER,
      nextAt: undefined,
    } as const;
    const changed = await store.update(
      change(begun, {
        events: [{ at: LATER, type: 'started', actor: ANN, data: {} }],
        recipients: [asked],
        tickets: { add: ['t1', 't2'], remove: [] },
      }),
    );
    expect(changed).toEqual({ ...planned, ...begun, version: 2 });
    await expect(
      store.update(
        change(begun, { events: [{ at: LATER, type: 'ended', data: {} }] }),
      ),
    ).rejects.toThrow(StaleNoticeError);
    await expect(store.eventsOf('a')).resolves.toEqual([
      { at: AT, type: 'drafted', actor: undefined, data: {} },
      { at: LATER, type: 'started', actor: ANN, data: {} },
    ]);
    await expect(store.ticketsOf('a')).resolves.toEqual(['t1', 't2']);
    await expect(store.aboutTicket('t2')).resolves.toEqual([changed]);
    await store.update(
      change({ version: 2 }, { tickets: { add: [], remove: ['t2'] } }),
    );
    await expect(store.aboutTicket('t2')).resolves.toEqual([]);
  });

  it('changes two notices together, or none', async () => {
    await add();
    const other = { id: 'b', follows: 'a' };
    const stale = change({ state: 'closed', version: 7 });
    await expect(add(other, { also: stale })).rejects.toThrow(StaleNoticeError);
    await expect(list()).resolves.toEqual(['a']);
    await add(other, { also: change({ state: 'closed' }) });
    await expect(store.find('a')).resolves.toMatchObject({ state: 'closed' });
    await expect(store.followersOf(['a', 'b'])).resolves.toMatchObject([other]);
  });

  it('lists what comes next first and what is over last, page by page', async () => {
    const day = (n: number) => new Date(Date.UTC(2025, 2, n));
    await add({ id: 'later', startsAt: day(20) });
    await add({ id: 'soon', startsAt: day(10) });
    await add({ id: 'old', state: 'closed', endedAt: day(1) });
    await add({
      id: 'older',
      state: 'cancelled',
      endedAt: day(1),
      startsAt: day(1),
    });
    await add({ id: 'oldest', state: 'closed', endedAt: new Date(0) });
    const all = ['soon', 'later', 'old', 'older', 'oldest'];
    await expect(list()).resolves.toEqual(all);
    const paged: string[] = [];
    let after: ReturnType<typeof placeOf> | undefined;
    do {
      const page = await store.list(
        { models: [HMIS], draftsOf: { models: [], user: BEN } },
        { limit: 2, after },
      );
      paged.push(...page.map(it => it.id));
      after = page.length === 2 ? placeOf(page[1]) : undefined;
    } while (after);
    expect(paged).toEqual(all);
  });

  it('narrows lists down', async () => {
    await add({}, { entities: ['System:default/HMIS'], recipients: [asked] });
    await add({
      id: 'b',
      state: 'draft',
      kind: 'release',
      title: 'Über 5_0',
      text: 'New.',
    });
    await add({ id: 'c', modelRef: 'supportmodel:default/other' });
    await expect(list()).resolves.toEqual(['a']);
    const drafts = { models: [HMIS], user: BEN };
    await expect(list({ draftsOf: drafts })).resolves.toEqual(['a', 'b']);
    await expect(
      list({ draftsOf: { models: [], user: ANN } }),
    ).resolves.toEqual(['a', 'b']);
    const all = { draftsOf: drafts };
    await expect(list({ ...all, kinds: ['release'] })).resolves.toEqual(['b']);
    await expect(list({ ...all, states: ['draft'] })).resolves.toEqual(['b']);
    await expect(list({ ...all, q: 'uber 5_0' })).resolves.toEqual(['b']);
    await expect(list({ ...all, q: '100 %' })).resolves.toEqual(['a']);
    await expect(list({ ...all, q: '5%0' })).resolves.toEqual([]);
    await expect(list({ entity: 'system:default/hmis' })).resolves.toEqual([
      'a',
    ]);
    await expect(list({ awaiting: BEN })).resolves.toEqual(['a']);
    await store.acknowledge('a', BEN, { at: LATER });
    await expect(list({ awaiting: BEN })).resolves.toEqual([]);
  });

  it('finds what is due, oldest first', async () => {
    await add();
    await add({ id: 'b', nextAt: AT });
    await add({ id: 'c', nextAt: undefined });
    const due = await store.listDue(planned.nextAt!, 10);
    expect(due.map(it => it.id)).toEqual(['b', 'a']);
    await expect(store.listDue(LATER, 10)).resolves.toHaveLength(1);
    await expect(store.listDue(planned.nextAt!, 1)).resolves.toHaveLength(1);
  });

  it('counts replies and calls since the last asking alone', async () => {
    const ned = { ...asked, userRef: 'user:default/ned' };
    const told = { ...asked, userRef: ANN, wantsReply: false };
    await add({}, { recipients: [asked, ned, told] });
    await store.acknowledge('a', ned.userRef, { at: LATER, remark: 'Yes' });
    await store.acknowledge('a', ned.userRef, { at: AT, remark: 'Yes!' });
    await store.addChase('a', { ...call, id: '0', result: 'notReached' });
    const counts = async () => (await store.replyCounts(['a', 'b'])).get('a');
    const stateOf = async (user: string) =>
      (await store.statesOf(['a', 'b'], user)).get('a');
    await expect(counts()).resolves.toEqual({
      total: 2,
      acknowledged: 1,
      chased: 0,
    });
    await expect(stateOf(BEN)).resolves.toBe('outstanding');
    await store.addChase('a', call);
    await expect(counts()).resolves.toMatchObject({ chased: 1 });
    await expect(stateOf(BEN)).resolves.toBe('chased');
    await expect(stateOf(ned.userRef)).resolves.toBe('acknowledged');
    await expect(stateOf(ANN)).resolves.toBe('told');
    await expect(stateOf('user:default/zoe')).resolves.toBeUndefined();
    const recipients = (await store.recipientsOf(['a'])).get('a');
    expect(recipients?.[2]).toEqual({
      ...ned,
      acknowledgedAt: LATER,
      remark: 'Yes!',
    });
    await expect(store.chasesOf(['a'])).resolves.toEqual(
      new Map([['a', [{ ...call, id: '0', result: 'notReached' }, call]]]),
    );

    const anew = new Date('2025-03-09T16:00:00Z');
    await store.update(
      change({}, { recipients: [{ ...asked, askedAt: anew }] }),
    );
    await expect(counts()).resolves.toEqual({
      total: 1,
      acknowledged: 0,
      chased: 0,
    });
    await expect(stateOf(BEN)).resolves.toBe('outstanding');
  });

  it('finds the interruptions of a span of time', async () => {
    const span = {
      models: [HMIS],
      from: new Date('2025-03-18T05:00:00Z'),
      to: new Date('2025-03-19T00:00:00Z'),
    };
    const found = async () =>
      (await store.interruptions(span)).map(it => it.id);
    await add({ id: 'before' });
    await add({ id: 'in', endsAt: new Date('2025-03-18T05:00:01Z') });
    await add({ id: 'after', startsAt: span.to, endsAt: undefined });
    await add({ id: 'late', state: 'open', startedAt: planned.startsAt });
    await add({
      id: 'over',
      state: 'open',
      startedAt: planned.startsAt,
      endedAt: planned.endsAt,
    });
    await add({ id: 'draft', state: 'draft', endsAt: undefined });
    await add({ id: 'gone', state: 'cancelled', endsAt: undefined });
    await add({ id: 'release', kind: 'release', endsAt: undefined });
    await add({ id: 'without-end', endsAt: undefined });
    await expect(found()).resolves.toEqual(['in', 'late', 'without-end']);
  });
});
