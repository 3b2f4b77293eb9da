import type { Matrix } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { DatabaseReviewStore } from './DatabaseReviewStore';
import { OpenAlreadyError, StaleReviewError } from './errors';
import type { ReviewChange, Signature, StoredReview } from './ReviewStore';

jest.setTimeout(60_000);

const MODEL = 'supportmodel:default/clickhome';
const OWNER = 'user:default/owner';
const ANN = 'user:default/ann';
const BEN = 'user:default/ben';
const AT = new Date('2025-03-07T16:00:00Z');

const review: StoredReview = {
  id: '1',
  revision: 1,
  modelRef: MODEL,
  title: 'Review of March 2025',
  status: 'open',
  dueOn: '2025-03-31',
  version: 'v1',
  groups: ['monitoring'],
  reviewers: [{ column: 'it', people: [ANN, 'group:default/it'] }],
  reminded: { it: AT },
  openedBy: OWNER,
  openedAt: AT,
  closed: undefined,
};
const closed: StoredReview = {
  ...review,
  status: 'closed',
  closed: { by: OWNER, at: AT, reason: 'Ben has left' },
};
const changed = (some: Partial<StoredReview> = {}): ReviewChange => ({
  review: { ...review, ...some },
  at: AT,
  messages: [],
});
const message = {
  kind: 'notification' as const,
  recipients: [ANN],
  title: 'You review',
  link: '/support/responsibilities',
  severity: 'normal' as const,
  topic: 'test',
  scope: 'test',
};
const signature: Signature = {
  id: '1',
  review: '1',
  column: 'it',
  signer: ANN,
  at: AT,
  version: 'v1',
  hash: 'h1',
  statement: 'As agreed',
};
const matrix = (title: string) => ({ title, rows: [] } as unknown as Matrix);

const databases = createTestDatabases();

describe.each(databases.engines)('DatabaseReviewStore on %s', engine => {
  let knex: Knex;
  let store: DatabaseReviewStore;

  beforeEach(async () => {
    knex = await databases.open(engine);
    store = new DatabaseReviewStore({ knex });
  });

  it('keeps rounds as they are, and tells of them', async () => {
    await store.open({ ...changed(), messages: [message] });
    expect(await store.find('1')).toEqual(review);
    expect(await store.openOf(MODEL)).toEqual(review);
    expect(await store.listOpen()).toEqual([review]);
    const stored = await store.update({ ...changed(), review: closed });
    expect(stored).toEqual({ ...closed, revision: 2 });
    await store.open(changed({ id: '2' }));
    expect((await store.list([MODEL])).map(it => it.id)).toEqual(['2', '1']);
    expect(await store.list(['supportmodel:default/other'])).toEqual([]);
    const told = await knex('outbox').select('payload');
    expect(told.map(it => JSON.parse(it.payload))).toEqual([message]);
  });

  it('lets one of two that are opened at once be the open one', async () => {
    const results = await Promise.allSettled(
      ['1', '2'].map(id =>
        store.open({ ...changed({ id }), messages: [message] }),
      ),
    );
    const refused = results.filter(it => it.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(refused[0].reason).toBeInstanceOf(OpenAlreadyError);
    const open = await store.listOpen();
    expect(open).toHaveLength(1);
    expect(refused[0].reason).toMatchObject({ review: open[0].id });
    expect(await knex('outbox')).toHaveLength(1);
    await store.open(changed({ id: '3', modelRef: 'supportmodel:default/x' }));
  });

  it('lets the first of two change a round', async () => {
    await store.open(changed());
    await store.update(changed({ dueOn: '2025-04-30' }));
    const second = store.update({
      ...changed({ dueOn: '2025-05-31' }),
      messages: [message],
      signed: { signatures: [signature], matrix: matrix('x') },
    });
    await expect(second).rejects.toThrow(StaleReviewError);
    await expect(second).rejects.toMatchObject({ version: 2 });
    expect(await store.find('1')).toMatchObject({ dueOn: '2025-04-30' });
    expect(await store.signaturesOf(['1'])).toEqual([]);
    expect(await knex('outbox')).toEqual([]);
  });

  it('keeps who signed exactly what', async () => {
    await store.open(changed());
    const first = await store.update({
      ...changed(),
      signed: { signatures: [signature], matrix: matrix('before') },
    });
    const later: Signature[] = [
      { ...signature, id: '2', version: 'v2', hash: 'h2' },
      { ...signature, id: '3', column: 'users', signer: BEN },
    ].map(it => ({ ...it, version: 'v2', hash: 'h2', statement: undefined }));
    await store.update({
      ...changed(),
      review: { ...first, status: 'signed' },
      signed: { signatures: later, matrix: matrix('after') },
    });
    expect(await store.signaturesOf(['1'])).toEqual([signature, ...later]);
    expect(await store.signaturesOf(['2'])).toEqual([]);
    expect(await store.signedMatrix('1')).toEqual(matrix('after'));
    expect(await store.signedMatrix('1', 'h1')).toEqual(matrix('before'));
    expect(await store.signedMatrix('1', 'h3')).toBeUndefined();
    expect(await store.signedOf(MODEL)).toEqual([
      { id: '1', title: review.title, at: AT, version: 'v2', by: [ANN, BEN] },
    ]);
  });

  it('lets nobody sign the same twice', async () => {
    await store.open(changed());
    const signed = { signatures: [signature], matrix: matrix('x') };
    const first = await store.update({ ...changed(), signed });
    await expect(
      store.update({
        ...changed(),
        review: first,
        signed: { ...signed, signatures: [{ ...signature, id: '2' }] },
      }),
    ).rejects.toThrow();
    expect(await store.find('1')).toMatchObject({ revision: 2 });
  });
});
