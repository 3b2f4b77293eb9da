import type { SupportDeskTester } from '../../__testUtils__/startSupportDesk';
import {
  MANAGER,
  NEC,
  people,
  startNec,
  USER,
} from '../__testUtils__/necLicences';

jest.setTimeout(60_000);

const OBJECTS = 'Business Objects';
const DOCUMENTS = 'Document Management';
const person = (i: number) => `user:default/person-${i}`;

describe('seats', () => {
  let desk: SupportDeskTester;
  let licenceOf: (title: string) => Promise<any>;
  let id: string;

  beforeEach(async () => {
    ({ desk, licenceOf } = await startNec({ others: people(50) }));
    ({ id } = await licenceOf(OBJECTS));
  });

  const give = (holder: string, body: object = {}, licence = id) =>
    desk.as(MANAGER).post(`/licences/${licence}/seats`, { holder, ...body });
  const seats = async (user = MANAGER) =>
    (await desk.as(user).get(`/licences/${id}/seats`)).body;
  const release = (seat: string, user = MANAGER, query = '') =>
    desk.as(user).delete(`/licences/${id}/seats/${seat}${query}`);
  const setUnnamed = async (unnamed: number) => {
    const { version } = await licenceOf(OBJECTS);
    await desk
      .as(MANAGER)
      .patch(`/licences/${id}`, { unnamed })
      .set('If-Match', `"${version}"`)
      .expect(200);
  };
  const figures = async () => {
    const { bought, inUse, free, unnamed } = await licenceOf(OBJECTS);
    return { bought, inUse, free, unnamed };
  };

  it('keep the figures current (S1-102)', async () => {
    expect(await figures()).toMatchObject({ bought: 5, inUse: 5, free: 0 });
    await setUnnamed(4);
    expect(await figures()).toMatchObject({ bought: 5, inUse: 4, free: 1 });
    desk.setTime('2025-03-08T09:00:00Z');
    const given = await give(person(1), { note: 'Reports' }).expect(201);
    expect(given.body).toMatchObject({
      licence: { bought: 5, inUse: 5, free: 0, standing: 'full' },
      seat: {
        holder: { ref: person(1), title: 'Person 1' },
        since: '2025-03-08T09:00:00.000Z',
        givenBy: { ref: `user:default/${MANAGER}`, title: 'Rory Baird' },
        note: 'Reports',
      },
    });
    desk.setTime('2025-03-09T09:00:00Z');
    const released = await release(
      given.body.seat.id,
      MANAGER,
      '?reason=Has%20left',
    ).expect(200);
    expect(released.body.licence).toMatchObject({ inUse: 4, free: 1 });
    expect(released.body.seat).toBeUndefined();
    await release(given.body.seat.id).expect(404);

    const { body } = await desk.as(MANAGER).get(`/licences/${id}/changes`);
    const by = { ref: `user:default/${MANAGER}`, title: 'Rory Baird' };
    expect(body.items).toMatchObject([
      {
        change: 'seatReleased',
        by,
        at: '2025-03-09T09:00:00.000Z',
        holder: { ref: person(1) },
        reason: 'Has left',
        inUse: 4,
      },
      { change: 'seatGiven', by, at: '2025-03-08T09:00:00.000Z', inUse: 5 },
      { change: 'edited', by, at: '2025-03-07T16:00:00.000Z', inUse: 4 },
      { change: 'opened', inUse: 5 },
    ]);
  });

  it('say how one more is got when none is free (S1-99, S1-54, S1-55)', async () => {
    const { body } = await give(person(1)).expect(409);
    expect(body.error).toMatchObject({
      name: 'ConflictError',
      code: 'NONE_FREE',
      bought: 5,
      inUse: 5,
      message: expect.stringMatching(/5 of 5 are in use/),
    });
    expect(body.error.more).toHaveLength(2);
    const ways = body.error.more.map((it: any) =>
      it.contacts.map((contact: any) => contact.id),
    );
    expect(ways[0]).toEqual(['nec-portal']);
    expect(ways[1]).toContain('nec-sales-desk');
    const redirects = body.error.redirectTo.map((it: any) => it.contact);
    expect(redirects).toEqual(expect.arrayContaining(ways.flat()));
    expect(await figures()).toMatchObject({ inUse: 5 });
  });

  it('go to one of fifty who ask for the last', async () => {
    await setUnnamed(4);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) => give(person(i))),
    );
    expect(answers.filter(it => it.status === 201)).toHaveLength(1);
    const refused = answers.filter(it => it.status === 409);
    expect(refused).toHaveLength(49);
    for (const { body } of refused) {
      expect(body.error).toMatchObject({ code: 'NONE_FREE' });
    }
    expect(await figures()).toMatchObject({ inUse: 5, unnamed: 4 });
    expect((await seats()).items).toHaveLength(1);
  });

  it('name who holds one that is in use', async () => {
    const { body } = await give(person(1), { isUnnamed: true }).expect(201);
    expect(body.licence).toMatchObject({ inUse: 5, unnamed: 4 });
    await give(person(1), { isUnnamed: true }).expect(409);
    await setUnnamed(0);
    const none = await give(person(2), { isUnnamed: true }).expect(409);
    expect(none.body.error.code).toBe('NONE_UNNAMED');
  });

  it('go beyond what was bought with a reason, which shows as over-use', async () => {
    const overUseReason = 'Counted by the vendor';
    const { body } = await give(person(1), { overUseReason }).expect(201);
    expect(body).toMatchObject({
      licence: {
        inUse: 6,
        free: -1,
        standing: 'overUsed',
        overUse: {
          reason: overUseReason,
          by: { ref: `user:default/${MANAGER}` },
        },
      },
      seat: { overUseReason },
    });
  });

  it('are given once, however often the request is repeated', async () => {
    await setUnnamed(0);
    const once = (holder = person(1)) =>
      give(holder).set('Idempotency-Key', 'first');
    const answers = await Promise.all([once(), once(), once()]);
    expect(answers.map(it => it.status)).toEqual([201, 201, 201]);
    const ids = answers.map(it => it.body.seat.id);
    expect(new Set(ids).size).toBe(1);
    expect(await figures()).toMatchObject({ inUse: 1 });
    await once(person(2)).expect(409);
    await release(ids[0]).expect(200);
    const late = await once().expect(201);
    expect(late.body.seat).toBeUndefined();
    expect(await figures()).toMatchObject({ inUse: 0 });
  });

  it('are of something integrated, unless it is confirmed (S1-101)', async () => {
    const documents = await licenceOf(DOCUMENTS);
    const { body } = await give(person(1), {}, documents.id).expect(409);
    expect(body.error).toMatchObject({
      code: 'NOT_INTEGRATED',
      message: expect.stringContaining('notIntegratedConfirmed'),
    });
    const confirmed = { notIntegratedConfirmed: true };
    const given = await give(person(1), confirmed, documents.id).expect(201);
    expect(given.body.licence).toMatchObject({ inUse: 1, free: 56 });
  });

  it.each(['user:default/nobody', 'component:default/nec-ihms', 'person-1'])(
    'are for users and groups of the catalog, not for %s',
    async holder => {
      await setUnnamed(0);
      const { status, body } = await give(holder);
      expect([400, 422]).toContain(status);
      expect(body.error.fields).toMatchObject([
        { field: expect.stringMatching(/holder$/) },
      ]);
    },
  );

  it('can be held by a group, whose members have it', async () => {
    await setUnnamed(0);
    await give('group:default/housing-users').expect(201);
    expect(await seats(USER)).toMatchObject({
      items: [{ holder: { ref: 'group:default/housing-users' } }],
    });
    const { body } = await desk.as(USER).get(`/licences/${id}`);
    expect(body.mine).toBe('holder');
  });

  it('are given by managers, seen by them and the team, and given back by their holders', async () => {
    await setUnnamed(0);
    const mine = await give(`user:default/${USER}`).expect(201);
    const other = await give(person(1)).expect(201);
    const refused = await desk
      .as(USER)
      .post(`/licences/${id}/seats`, { holder: person(2) })
      .expect(403);
    expect(refused.body.error.message).toContain('is managed by');
    expect((await seats()).items).toHaveLength(2);
    expect((await seats(USER)).items.map((it: any) => it.id)).toEqual([
      mine.body.seat.id,
    ]);
    await release(other.body.seat.id, USER).expect(403);
    await release(mine.body.seat.id, USER).expect(200);
    await desk
      .as(USER)
      .post(`/licences/${id}/reclaims`, { seats: [other.body.seat.id] })
      .expect(403);
    expect(await figures()).toMatchObject({ inUse: 1 });
  });

  it('are marked when their holder has left the catalog', async () => {
    await setUnnamed(0);
    await give(person(1)).expect(201);
    await give(person(2)).expect(201);
    const { catalog } = desk;
    const read = catalog.getEntitiesByRefs.getMockImplementation()!;
    catalog.getEntitiesByRefs.mockImplementation(async (request, options) => {
      const { items } = await read(request, options);
      return {
        items: items.map((it, i) =>
          request.entityRefs[i] === person(2) ? undefined : it,
        ),
      };
    });
    desk.setTime('2025-03-07T17:00:00Z');
    const { items } = await seats();
    expect(items).toMatchObject([
      { holder: { ref: person(2) }, reclaim: 'gone' },
      { holder: { ref: person(1) } },
    ]);
    expect(items[1].reclaim).toBeUndefined();
    const asked = await desk
      .as(MANAGER)
      .post(`/licences/${id}/reclaims`, {
        seats: items.map((it: any) => it.id),
      })
      .expect(200);
    expect(asked.body).toEqual({ asked: 0 });
    const unknown = await desk
      .as(MANAGER)
      .post(`/licences/${id}/reclaims`, { seats: ['none'] })
      .expect(422);
    expect(unknown.body.error.fields).toMatchObject([{ field: 'seats.0' }]);
  });

  it('are a file for spreadsheets', async () => {
    await setUnnamed(0);
    await give(person(1), { note: '=1+1' }).expect(201);
    const { headers, text } = await desk
      .as(MANAGER)
      .get(`/licences/${id}/seats`)
      .set('Accept', 'text/csv');
    expect(headers['content-disposition']).toContain('seats-2025-03-07.csv');
    expect(text.replace('\uFEFF', '').split('\r\n')).toEqual([
      'Licence ID,Licence,Model,Holder,Name,Since,Given by,Last used,Reclaim,Note,Over-use reason',
      `${id},${OBJECTS},${NEC},${person(
        1,
      )},Person 1,2025-03-07T16:00:00.000Z,user:default/${MANAGER},,,'=1+1,`,
      '',
    ]);
  });
});
