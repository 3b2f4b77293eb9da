import {
  licenceEndpoints,
  type CreateLicence,
  type EditLicence,
  type Licence,
  type LicenceChange,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';

jest.setTimeout(60_000);

const NEC = 'supportmodel:default/nec-ihms';
/** A user of IHMS. */
const USER = 'iona-petrie';
/** Owns the model of IHMS. */
const OWNER = 'rory-baird';
/** Keeps what Finance pays for, and owns nothing. */
const KEEPER = 'ewan-gault';

const REPORTS: CreateLicence = {
  model: NEC,
  service: 'component:default/ihms-reports',
  title: 'Report Builder',
  bought: 10,
  unnamed: 3,
  contract: 'C-2025-17',
  renewal: '2025-09-01',
  noticeDays: 90,
  cost: { amount: 1200.5, currency: 'GBP', costCentre: 'HRA-1' },
  managers: [`user:default/${KEEPER}`],
  approver: 'project-lead',
};

let desk: SupportDeskTester;

beforeAll(async () => {
  desk = await startSupportDesk({ policy: supportDeskPolicy });
});

const read = async (id: string, by = OWNER): Promise<Licence> => {
  const { body } = await desk.as(by).get(`/licences/${id}`);
  return licenceEndpoints.getLicence.response.parse(body);
};
const add = async (change: Partial<CreateLicence> = {}, by = OWNER) => {
  const { status, body } = await desk
    .as(by)
    .post('/licences', { ...REPORTS, ...change });
  expect(body).not.toHaveProperty('error');
  expect(status).toBe(201);
  return licenceEndpoints.createLicence.response.parse(body);
};
const edit = (
  { id, version }: Pick<Licence, 'id' | 'version'>,
  said: EditLicence,
  by = OWNER,
) => desk.as(by).patch(`/licences/${id}`, said).set('If-Match', `"${version}"`);
const changesOf = async (id: string, by = OWNER): Promise<LicenceChange[]> => {
  const { body } = await desk.as(by).get(`/licences/${id}/changes`);
  return licenceEndpoints.getLicenceChanges.response.parse(body).items;
};
const ofModel = async (title: string): Promise<Licence> => {
  const { body } = await desk.as(OWNER).get(`/licences?model=${NEC}`);
  return body.items.find((it: Licence) => it.title === title);
};

describe('POST /licences', () => {
  it('adds a licence that no model states', async () => {
    expect(await add()).toMatchObject({
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
    const added = await add({ service: 'document-management', title: 'Scans' });
    expect(added).toMatchObject({
      integrated: false,
      standing: 'notIntegrated',
    });
  });

  it('is for the owners of the model', async () => {
    const { status, body } = await desk.as(KEEPER).post('/licences', REPORTS);
    expect(status).toBe(403);
    expect(body.error.message).toContain('group:default/ihms-project-team');
  });

  it('names all that it does not know', async () => {
    const { status, body } = await desk.as(OWNER).post('/licences', {
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
    const service = await desk
      .as(OWNER)
      .post('/licences', { ...REPORTS, service: 'payroll' });
    expect(service.status).toBe(422);
    expect(service.body.error.fields).toMatchObject([
      { field: 'service', allowed: expect.arrayContaining(['reports']) },
    ]);
  });

  it('needs a reason for over-use from the beginning', async () => {
    const { status, body } = await desk
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

describe('PATCH /licences/:licence', () => {
  it('changes what is said, and keeps the rest', async () => {
    const licence = await add();
    const { status, body } = await edit(licence, {
      bought: null,
      renewal: null,
      lowAt: 2,
      cost: { amount: 0.29, currency: 'EUR' },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      version: 2,
      lowAt: 2,
      contract: 'C-2025-17',
      noticeDays: 90,
      cost: { amount: 0.29, currency: 'EUR' },
    });
    for (const field of ['bought', 'free', 'renewal']) {
      expect(body).not.toHaveProperty(field);
    }
  });

  it('changes only what was seen', async () => {
    const licence = await add();
    await edit(licence, { lowAt: 2 });
    const { status, body } = await edit(licence, { lowAt: 3 });
    expect(status).toBe(409);
    expect(body.error).toMatchObject({ code: 'STALE_VERSION', version: 2 });
    const none = await desk
      .as(OWNER)
      .patch(`/licences/${licence.id}`, { lowAt: 3 });
    expect(none.status).toBe(400);
    expect(none.body.error.message).toContain('if-match: is missing');
    expect(await read(licence.id)).toMatchObject({ version: 2, lowAt: 2 });
  });

  it('leaves alone what is as it was', async () => {
    const licence = await add();
    const { body } = await edit(licence, { bought: 10, vendor: null });
    expect(body.version).toBe(1);
    expect(await changesOf(licence.id)).toHaveLength(1);
  });

  it('is for managers: of the model, and of the licence', async () => {
    const licence = await add();
    const user = await edit(licence, { lowAt: 1 }, USER);
    expect(user.status).toBe(403);
    expect(user.body.error.message).toContain('user:default/ewan-gault');
    const keeper = await edit(licence, { lowAt: 1 }, KEEPER);
    expect(keeper.status).toBe(200);
    expect(keeper.body).toMatchObject({ mayManage: true, cost: REPORTS.cost });
  });

  it('leaves to Git what the model states', async () => {
    const licence = await ofModel('Document Management');
    const { status, body } = await edit(licence, {
      title: 'Scans',
      bought: 60,
      note: null,
      integrated: true,
      lowAt: 5,
    });
    expect(status).toBe(422);
    expect(body.error.fields).toEqual(
      [
        ['title', 'licences.document-management.title'],
        ['bought', 'licences.document-management.seats'],
        ['integrated', 'services.document-management.state'],
        ['note', 'licences.document-management.note'],
      ].map(([field, path]) => ({
        field,
        message: expect.stringContaining(`change spec.${path} in `),
      })),
    );
    expect(await read(licence.id)).toMatchObject({ version: 1, lowAt: 0 });
  });

  it('keeps of a licence of the model what that leaves open', async () => {
    const licence = await ofModel('Document Management');
    const { status, body } = await edit(licence, {
      title: licence.title,
      contractEnd: '2025-03-06',
      metric: 'concurrent',
      lowAt: 57,
      managers: [`user:default/${KEEPER}`],
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      source: 'model',
      metric: 'concurrent',
      standing: 'expired',
      managers: [{ ref: `user:default/${KEEPER}` }],
    });
    const again = await edit(body, { contractEnd: '2025-03-07' });
    expect(again.body).toMatchObject({ standing: 'notIntegrated' });
  });

  it('records over-use with its reason, until it ends', async () => {
    const licence = await add();
    for (const said of [{ bought: 2 }, { unnamed: 11 }]) {
      const { status, body } = await edit(licence, said);
      expect(status).toBe(422);
      expect(body.error.fields).toMatchObject([{ field: 'overUseReason' }]);
    }
    const over = await edit(licence, {
      unnamed: 11,
      overUseReason: 'Year end',
    });
    expect(over.body).toMatchObject({
      standing: 'overUsed',
      inUse: 11,
      free: -1,
      overUse: {
        reason: 'Year end',
        by: { ref: `user:default/${OWNER}` },
        at: '2025-03-07T16:00:00.000Z',
      },
    });
    const more = await edit(over.body, { unnamed: 12 });
    expect(more.status).toBe(422);
    const less = await edit(over.body, { bought: 20 });
    expect(less.body).toMatchObject({ standing: 'inOrder', free: 9 });
    expect(less.body).not.toHaveProperty('overUse');
    const needless = await edit(less.body, { overUseReason: 'Because' });
    expect(needless.status).toBe(422);
    expect(needless.body.error.message).toContain('there is no over-use');
  });
});

describe('GET /licences/:licence/changes', () => {
  it('tells who changed what; what it costs, to managers only', async () => {
    const licence = await add();
    await edit(licence, {
      bought: 12,
      cost: { ...REPORTS.cost!, amount: 1500 },
    });
    const [edited, added] = await changesOf(licence.id);
    expect(added).toMatchObject({ change: 'added', bought: 10, inUse: 3 });
    expect(edited).toMatchObject({
      change: 'edited',
      by: { ref: `user:default/${OWNER}`, title: 'Rory Baird' },
      bought: 12,
      fields: [
        { field: 'bought', from: 10, to: 12 },
        {
          field: 'cost',
          from: REPORTS.cost,
          to: { ...REPORTS.cost, amount: 1500 },
        },
      ],
    });
    const [seen] = await changesOf(licence.id, USER);
    expect(seen.fields.map(it => it.field)).toEqual(['bought']);
    expect(await read(licence.id, USER)).not.toHaveProperty('cost');
  });
});

describe('DELETE /licences/:licence', () => {
  const remove = ({ id, version }: Licence, by = OWNER) =>
    desk.as(by).delete(`/licences/${id}`).set('If-Match', `"${version}"`);

  it('takes a licence away', async () => {
    const licence = await add();
    expect((await remove(licence, USER)).status).toBe(403);
    expect((await remove({ ...licence, version: 9 })).status).toBe(409);
    expect((await remove(licence)).status).toBe(204);
    expect((await remove(licence)).status).toBe(404);
  });

  it('leaves one that somebody holds', async () => {
    const licence = await add();
    const { status } = await desk
      .as(OWNER)
      .post(`/licences/${licence.id}/seats`, {
        holder: `user:default/${USER}`,
      });
    expect(status).toBe(201);
    const held = await remove(licence);
    expect(held.status).toBe(409);
    expect(held.body.error.message).toContain('1 seat;');
    expect(await read(licence.id)).toMatchObject({ inUse: 4, version: 1 });
    expect(await read(licence.id, USER)).toMatchObject({ mine: 'holder' });
  });

  it('leaves to Git one of the model', async () => {
    const licence = await ofModel('Business Objects');
    const { status, body } = await remove(licence);
    expect(status).toBe(409);
    expect(body.error.message).toContain('licences.business-objects');
  });
});
