import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  startTimedDesk,
  type TimedDesk,
} from '../staffing/__testUtils__/startTimedDesk';
import {
  MODEL,
  nominating,
  nomination,
  OWNER,
  ref,
  SUPER_USER,
  USER,
} from './__testUtils__/nominating';

jest.setTimeout(60_000);

/** Owns the model of IHMS, with {@link OWNER}. */
const OTHER_OWNER = 'lena-baird';
const OWNERS = 'group:default/ihms-project-team';

describe('super users who are added in the portal', () => {
  let desk: TimedDesk;
  let nominate: ReturnType<typeof nominating>['nominate'];
  let decide: ReturnType<typeof nominating>['decide'];
  let edit: ReturnType<typeof nominating>['edit'];
  let remove: ReturnType<typeof nominating>['remove'];
  let approved: ReturnType<typeof nominating>['approved'];
  let listed: ReturnType<typeof nominating>['listed'];

  beforeEach(async () => {
    desk = await startTimedDesk({ policy: supportDeskPolicy });
    ({ nominate, decide, edit, remove, approved, listed } = nominating(desk));
  });

  const gaps = async () =>
    (
      await desk.as(USER).get(`/super-users?model=${MODEL}`)
    ).body.models[0].gaps.map((it: any) => it.id);

  it('are nominated by a super user, and approved by an owner', async () => {
    const nominated = await nominate(SUPER_USER, {
      ...nomination,
      trainedOn: '2025-02-01',
      officeHours: 'Tuesdays 10 to 12',
      contact: 'chat',
      deputy: ref('rona-sim'),
    });
    expect(nominated).toMatchObject({
      source: 'portal',
      status: 'nominated',
      user: { title: 'Iona Petrie' },
      services: [{ id: 'reports', entity: 'component:default/ihms-reports' }],
      trainedOn: '2025-02-01',
      officeHours: 'Tuesdays 10 to 12',
      contact: 'chat',
      deputy: { ref: ref('rona-sim'), title: 'Rona Sim' },
      nominatedBy: { ref: ref(SUPER_USER), title: 'Morag Tait' },
      version: 1,
      mayEdit: true,
      mayDecide: false,
    });
    await expect(desk.told()).resolves.toEqual([
      {
        to: [OWNERS],
        title: 'Iona Petrie is nominated as a super user of Reports',
        description: 'NEC IHMS. Approve or decline it.',
      },
    ]);
    // Nobody counts before they are approved, nor sees it whom it does not concern.
    expect(await gaps()).toContain('reports');
    const waits = `module=reports&status=nominated`;
    await expect(listed('callum-rae', waits)).resolves.toEqual([]);
    await expect(listed(USER, waits)).resolves.toHaveLength(1);
    await expect(listed(OWNER, 'module=reports')).resolves.toMatchObject([
      { mayDecide: true },
    ]);

    const { body } = await decide(OWNER, nominated.id, { approved: true });
    expect(body).toMatchObject({
      status: 'active',
      version: 2,
      decision: {
        by: { ref: ref(OWNER), title: 'Rory Baird' },
        at: '2025-03-07T16:00:00.000Z',
      },
      mayDecide: false,
    });
    await expect(desk.told()).resolves.toMatchObject([
      {
        to: [ref(USER), ref(SUPER_USER)],
        title: 'Iona Petrie is a super user of Reports',
      },
    ]);
    expect(await gaps()).not.toContain('reports');
    await expect(listed('callum-rae', 'module=reports')).resolves.toMatchObject(
      [{ user: { ref: ref(USER) }, mayEdit: false }],
    );
  });

  it('are declined with a reason, and may be nominated again', async () => {
    const { id } = await nominate(OWNER);
    const unreasoned = await decide(OWNER, id, { approved: false });
    expect(unreasoned.status).toBe(422);
    expect(unreasoned.body.error.fields[0].field).toBe('reason');
    const no = { approved: false, reason: 'Not trained yet' };
    const { body } = await decide(OWNER, id, no).expect(200);
    expect(body).toMatchObject({
      status: 'declined',
      decision: { reason: 'Not trained yet' },
    });
    expect((await desk.told()).at(-1)).toMatchObject({
      to: [ref(USER), ref(OWNER)],
      description: 'NEC IHMS. Not trained yet',
    });
    await nominate(SUPER_USER);
  });

  it('are nominated by nobody else, who is told whom to ask', async () => {
    const { status, body } = await desk
      .as(USER)
      .post('/super-users', nomination);
    expect(status).toBe(403);
    expect(body.error).toMatchObject({
      code: 'ROLE_REQUIRED',
      message: expect.stringContaining('IHMS Project Team'),
      ask: [{ role: 'super-user', people: expect.any(Array) }],
    });
    for (const by of [SUPER_USER, USER]) {
      const { id } = await nominate(OTHER_OWNER, {
        ...nomination,
        module: by === USER ? 'letters' : 'reports',
      });
      await decide(by, id, { approved: true }).expect(by === USER ? 403 : 404);
    }
  });

  it('name each field that is wrong', async () => {
    const wrong = async (changes: object) => {
      const { status, body } = await desk
        .as(OWNER)
        .post('/super-users', { ...nomination, ...changes });
      return [status, body.error.fields?.map((it: any) => it.field)];
    };
    await expect(wrong({ user: ref('nobody') })).resolves.toEqual([
      422,
      ['user'],
    ]);
    await expect(
      wrong({
        module: 'toString',
        deputy: ref(USER),
        from: '2025-06-02',
        to: '2025-06-01',
      }),
    ).resolves.toEqual([422, ['deputy', 'to', 'module']]);
    await expect(wrong({ area: 'rents' })).resolves.toEqual([
      400,
      ['body.area'],
    ]);
    await expect(wrong({ model: 'default/none' })).resolves.toEqual([
      404,
      undefined,
    ]);
  });

  it('are listed once for one place', async () => {
    await nominate(OWNER);
    const twice = await desk.as(OWNER).post('/super-users', nomination);
    expect(twice.status).toBe(409);
    expect(twice.body.error).toMatchObject({ code: 'LISTED_ALREADY' });
    const ofModel = await desk.as(OWNER).post('/super-users', {
      model: MODEL,
      user: ref('dana-struan'),
      area: 'rents',
    });
    expect(ofModel.status).toBe(409);
    expect(ofModel.body.error.message).toMatch(/^user: .* by the model/);
  });

  it('change how they are asked themselves; for how long is for the owners', async () => {
    const { id } = await approved();
    const { body } = await edit(
      USER,
      id,
      { officeHours: 'Mondays', contact: 'phone' },
      2,
    ).expect(200);
    expect(body).toMatchObject({
      officeHours: 'Mondays',
      contact: 'phone',
      version: 3,
    });
    const longer = await edit(USER, id, { to: '2026-01-01' }, 3);
    expect(longer.status).toBe(403);
    expect(longer.body.error.message).toMatch(/^to: the owners/);
    await edit(OWNER, id, { to: '2026-01-01', contact: null }, 3).expect(200);
    const [it] = await listed(USER, 'module=reports');
    expect(it).toMatchObject({ to: '2026-01-01', officeHours: 'Mondays' });
    expect(it).not.toHaveProperty('contact');
    await edit('callum-rae', id, { contact: 'chat' }, 4).expect(403);
  });

  it('are not changed by two at once', async () => {
    const { id } = await nominate(SUPER_USER);
    await decide(OWNER, id, { approved: true }).expect(200);
    const second = await decide(OTHER_OWNER, id, {
      approved: false,
      reason: 'No',
    });
    expect(second.status).toBe(409);
    expect(second.body.error).toMatchObject({
      code: 'DECIDED_ALREADY',
      approved: true,
    });
    const stale = await edit(OWNER, id, { contact: 'chat' }, 1);
    expect(stale.status).toBe(409);
    expect(stale.body.error).toMatchObject({
      code: 'STALE_VERSION',
      version: 2,
    });
    await remove(OWNER, id, 1).expect(409);
    await desk.as(OWNER).delete(`/super-users/${id}`).expect(400);
  });

  it('are approved by another owner where an owner is named', async () => {
    const { id } = await nominate(OWNER, { ...nomination, user: ref(OWNER) });
    const self = await decide(OWNER, id, { approved: true });
    expect(self.status).toBe(403);
    expect(self.body.error.message).toMatch(/nobody decides on themself/);
    await decide(OTHER_OWNER, id, { approved: true }).expect(200);
  });

  it('are taken away by owners and by themselves, a nomination by whoever made it', async () => {
    const first = await nominate(SUPER_USER);
    await remove(SUPER_USER, first.id, 1).expect(204);
    const { id } = await approved();
    await remove(SUPER_USER, id, 2).expect(403);
    await remove(USER, id, 2).expect(204);
    await expect(listed(USER, 'module=reports')).resolves.toEqual([]);
    await remove(OWNER, id, 2).expect(404);
    await remove(OWNER, 'rents:user:default/dana-struan', 1).expect(404);
  });
});
