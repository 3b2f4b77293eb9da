import { absenceEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';

jest.setTimeout(60_000);

/** Owns the model of IHMS and all its levels, with {@link COLLEAGUE}. */
const LEAD = 'rory-baird';
const COLLEAGUE = 'lena-baird';
/** A user of IHMS. */
const USER = 'iona-petrie';
const SUPER_USER = 'morag-tait';
/** Behind a contact that is for the project team only. */
const VENDOR = 'user:default/wanda-rhodes';

const ref = (name: string) => `user:default/${name}`;
const week = { from: '2025-03-10', to: '2025-03-14' };

describe('/absences', () => {
  let desk: SupportDeskTester;

  beforeEach(async () => {
    desk = await startSupportDesk();
  });

  const record = async (by: string, body: object) => {
    const response = await desk.as(by).post('/absences', body);
    expect(response.body).not.toHaveProperty('error');
    expect(response.status).toBe(201);
    return absenceEndpoints.createAbsence.response.parse(response.body) as any;
  };
  const edit = (by: string, id: string, body: object, version = 1) =>
    desk.as(by).patch(`/absences/${id}`, body).set('If-Match', `${version}`);
  const listed = async (by: string, query = '') => {
    const { status, body } = await desk.as(by).get(`/absences${query}`);
    expect(status).toBe(200);
    absenceEndpoints.getAbsences.response.parse(body);
    return body.items as any[];
  };
  const users = async (by: string, query = '') =>
    (await listed(by, query)).map(it => it.user.ref);

  it('are recorded by whoever is away', async () => {
    const absence = await record(USER, { ...week, deputy: ref(COLLEAGUE) });
    expect(absence).toEqual({
      id: expect.any(String),
      version: 1,
      user: { ref: ref(USER), title: 'Iona Petrie' },
      ...week,
      timeZone: 'UTC',
      deputy: { ref: ref(COLLEAGUE), title: 'Lena Baird' },
      createdBy: { ref: ref(USER), title: 'Iona Petrie' },
      updatedAt: '2025-03-07T16:00:00.000Z',
      mayEdit: true,
    });
    await expect(listed(USER)).resolves.toEqual([absence]);
  });

  it('are recorded for others by the owners of a level and of a model', async () => {
    for (const user of [ref(COLLEAGUE), ref(SUPER_USER), VENDOR]) {
      await expect(record(LEAD, { user, ...week })).resolves.toMatchObject({
        user: { ref: user },
        createdBy: { ref: ref(LEAD) },
      });
    }
    const { status, body } = await desk
      .as(USER)
      .post('/absences', { user: ref(LEAD), ...week });
    expect(status).toBe(403);
    expect(body.error.message).toMatch(/^user: .* you record your own, as an/);
    // Stands in no model of the caller.
    const stranger = await desk
      .as(LEAD)
      .post('/absences', { user: ref('nina-moss'), ...week });
    expect(stranger.status).toBe(403);
  });

  it('are seen by colleagues, and by those who see the person in a model', async () => {
    await record(LEAD, { user: VENDOR, ...week });
    await record(LEAD, { user: ref(SUPER_USER), ...week, note: 'Operation' });
    await record(LEAD, { ...week, from: '2025-03-11', note: 'Operation' });

    await expect(users(COLLEAGUE)).resolves.toEqual([ref(LEAD)]);
    await expect(users(USER)).resolves.toEqual([ref(SUPER_USER)]);
    const model = '?model=default/nec-ihms';
    await expect(users(USER, model)).resolves.toEqual([
      ref(SUPER_USER),
      ref(LEAD),
    ]);
    await expect(users(LEAD, model)).resolves.toEqual([
      VENDOR,
      ref(SUPER_USER),
      ref(LEAD),
    ]);
    const asked = `?user=${VENDOR},${ref(LEAD)}`;
    const [absence, ...others] = await listed(USER, asked);
    expect(others).toEqual([]);
    expect(absence).toMatchObject({ user: { ref: ref(LEAD) }, mayEdit: false });
    expect(absence).not.toHaveProperty('note');
    await expect(listed(COLLEAGUE, asked)).resolves.toEqual(
      expect.arrayContaining([
        expect.objectContaining({ note: 'Operation', mayEdit: true }),
      ]),
    );
    const unseen = await desk.as(USER).get('/absences?model=default/lost');
    expect(unseen.status).toBe(422);
    expect(unseen.body.error.fields[0]).toMatchObject({
      field: 'query.model',
      allowed: expect.arrayContaining(['supportmodel:default/nec-ihms']),
    });
  });

  it('are listed from today, or from a day', async () => {
    await record(USER, { from: '2025-03-03', to: '2025-03-06' });
    await record(USER, { from: '2025-03-07', to: '2025-03-07' });
    const days = async (query?: string) =>
      (await listed(USER, query)).map(it => it.from);
    await expect(days()).resolves.toEqual(['2025-03-07']);
    await expect(days('?since=2025-03-06')).resolves.toEqual([
      '2025-03-03',
      '2025-03-07',
    ]);
  });

  it('change and go, at the version that was seen', async () => {
    const { id } = await record(USER, { ...week, deputy: ref(COLLEAGUE) });
    const changed = await edit(USER, id, { to: null, deputy: null });
    expect(changed.status).toBe(200);
    expect(changed.body).toMatchObject({ version: 2, from: week.from });
    expect(changed.body).not.toHaveProperty('to');
    expect(changed.body).not.toHaveProperty('deputy');

    const stale = await edit(USER, id, { note: 'Late' });
    expect(stale.status).toBe(409);
    expect(stale.body.error).toMatchObject({
      code: 'STALE_VERSION',
      version: 2,
    });
    const unseen = await desk.as(USER).patch(`/absences/${id}`, {});
    expect(unseen.status).toBe(400);
    expect(unseen.body.error.message).toContain('if-match');

    const remove = (by: string, version: number) =>
      desk.as(by).delete(`/absences/${id}`).set('If-Match', `"${version}"`);
    expect((await remove(USER, 1)).status).toBe(409);
    // A user of the housing system is no business of a state's help desk.
    expect((await remove('nina-moss', 2)).status).toBe(404);
    expect((await remove(COLLEAGUE, 2)).status).toBe(404);
    expect((await remove(USER, 2)).status).toBe(204);
    await expect(listed(USER)).resolves.toEqual([]);

    const { id: ofLead } = await record(LEAD, week);
    expect((await edit(USER, ofLead, { note: 'x' })).status).toBe(403);
    expect((await edit(COLLEAGUE, ofLead, { note: 'x' })).status).toBe(200);
  });

  it('do not overlap', async () => {
    const { id } = await record(USER, week);
    const { status, body } = await desk
      .as(USER)
      .post('/absences', { from: '2025-03-14' });
    expect(status).toBe(409);
    expect(body.error).toMatchObject({ code: 'OVERLAP', absence: id });
    expect(body.error.message).toContain('from 2025-03-10 to 2025-03-14');
  });

  it.each<[number, string, object]>([
    [422, 'user', { user: ref('nobody'), ...week }],
    [422, 'user', { user: 'group:default/housing-users', ...week }],
    [422, 'deputy', { ...week, deputy: ref('nobody') }],
    [422, 'deputy', { ...week, deputy: 'user:default/Iona-Petrie' }],
    [422, 'to', { from: '2025-03-10', to: '2025-03-09' }],
    [422, 'timeZone', { ...week, timeZone: 'Europe/Lost' }],
    [400, 'body.from', { from: '10 March' }],
    [400, 'body.from', { from: '2025-02-29' }],
    [400, 'body.reason', { ...week, reason: 'Leave' }],
  ])('answer %s about %s that is wrong', async (status, field, request) => {
    const response = await desk.as(USER).post('/absences', request);
    expect(response.status).toBe(status);
    expect(response.body.error.fields).toEqual([
      expect.objectContaining({ field }),
    ]);
  });

  it('are for people who are signed in', async () => {
    const { status } = await desk.anonymous.get('/api/support-desk/absences');
    expect(status).toBe(401);
  });
});
