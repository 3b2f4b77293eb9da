import {
  KEEPER,
  OWNER,
  REPORTS,
  startRegister,
  USER,
} from './__testUtils__/startRegister';

jest.setTimeout(60_000);

let register: Awaited<ReturnType<typeof startRegister>>;

beforeAll(async () => {
  register = await startRegister();
});

describe('POST /licences', () => {
  it('adds a licence that no model states', async () => {
    expect(await register.add()).toMatchObject({
      source: 'portal',
      title: 'Report Builder',
      service: { id: 'reports', title: 'Reports' },
      metric: 'named',
      bought: 10,
      inUse: 3,
      free: 7,
      standing: 'inOrder',
      integrated: true,
      cost: REPORTS.cost,
      managers: [{ ref: 'user:default/ewan-gault', title: 'Ewan Gault' }],
      approver: { id: 'project-lead', title: 'Project Lead' },
      more: [],
      version: 1,
    });
  });

  it('takes from the service whether it is integrated (S1-101)', async () => {
    const added = await register.add({
      service: 'document-management',
      title: 'Scans',
    });
    expect(added).toMatchObject({
      integrated: false,
      standing: 'notIntegrated',
    });
  });

  it('is for the owners of the model', async () => {
    const { status, body } = await register.desk
      .as(KEEPER)
      .post('/licences', REPORTS);
    expect(status).toBe(403);
    expect(body.error.message).toContain('group:default/ihms-project-team');
  });

  it('names all that it does not know', async () => {
    const { status, body } = await register.desk.as(OWNER).post('/licences', {
      ...REPORTS,
      requestType: 'free-lunch',
      form: 'none',
      training: 'juggling',
      approver: 'the-boss',
      managers: ['user:default/nobody'],
    });
    expect(status).toBe(422);
    expect(body.error.fields).toMatchObject([
      { field: 'requestType', allowed: expect.arrayContaining(['query']) },
      { field: 'form' },
      { field: 'training', allowed: expect.arrayContaining(['query']) },
      { field: 'approver', allowed: expect.arrayContaining(['ihms-team']) },
      { field: 'managers.0', message: expect.stringContaining('nobody') },
    ]);
    const service = await register.desk
      .as(OWNER)
      .post('/licences', { ...REPORTS, service: 'payroll' });
    expect(service.status).toBe(422);
    expect(service.body.error.fields).toMatchObject([
      { field: 'service', allowed: expect.arrayContaining(['reports']) },
    ]);
  });

  it('needs a reason for over-use from the beginning', async () => {
    const { status, body } = await register.desk
      .as(OWNER)
      .post('/licences', { ...REPORTS, unnamed: 12 });
    expect(status).toBe(422);
    expect(body.error.fields).toMatchObject([
      {
        field: 'overUseReason',
        message: expect.stringContaining('12 of 10 in use'),
      },
    ]);
  });
});

describe('DELETE /licences/:licence', () => {
  it('takes a licence away', async () => {
    const licence = await register.add();
    expect((await register.remove(licence, USER)).status).toBe(403);
    expect((await register.remove({ ...licence, version: 9 })).status).toBe(
      409,
    );
    expect((await register.remove(licence)).status).toBe(204);
    expect((await register.remove(licence)).status).toBe(404);
  });

  it('leaves one that somebody holds', async () => {
    const licence = await register.add();
    const { status } = await register.desk
      .as(OWNER)
      .post(`/licences/${licence.id}/seats`, {
        holder: `user:default/${USER}`,
      });
    expect(status).toBe(201);
    const held = await register.remove(licence);
    expect(held.status).toBe(409);
    expect(held.body.error.message).toContain('1 seat;');
    expect(await register.read(licence.id)).toMatchObject({
      inUse: 4,
      version: 1,
    });
    expect(await register.read(licence.id, USER)).toMatchObject({
      mine: 'holder',
    });
  });

  it('leaves one that somebody waits for', async () => {
    const licence = await register.add();
    const { status } = await register.desk
      .as(USER)
      .post('/licence-requests', { licence: licence.id });
    expect(status).toBe(201);
    const asked = await register.remove(licence);
    expect(asked.status).toBe(409);
    expect(asked.body.error.message).toContain('1 open request;');
    expect(await register.read(licence.id, USER)).toMatchObject({
      waiting: 1,
      mine: 'waiting',
    });
    expect(await register.read(licence.id)).not.toHaveProperty('mine');
  });

  it('leaves to Git one of the model', async () => {
    const licence = await register.ofModel('Business Objects');
    const { status, body } = await register.remove(licence);
    expect(status).toBe(409);
    expect(body.error.message).toContain('licences.business-objects');
  });
});
