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

describe('PATCH /licences/:licence', () => {
  it('changes what is said, and keeps the rest', async () => {
    const licence = await register.add();
    const { status, body } = await register.edit(licence, {
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
    const licence = await register.add();
    await register.edit(licence, { lowAt: 2 });
    const { status, body } = await register.edit(licence, { lowAt: 3 });
    expect(status).toBe(409);
    expect(body.error).toMatchObject({
      code: 'STALE_VERSION',
      version: 2,
      changedBy: 'Rory Baird',
      changedAt: '2025-03-07T16:00:00.000Z',
      message: expect.stringContaining('; Rory Baird changed it'),
    });
    const none = await register.desk
      .as(OWNER)
      .patch(`/licences/${licence.id}`, { lowAt: 3 });
    expect(none.status).toBe(400);
    expect(none.body.error.message).toContain('if-match: is missing');
    expect(await register.read(licence.id)).toMatchObject({
      version: 2,
      lowAt: 2,
    });
  });

  it('leaves alone what is as it was', async () => {
    const licence = await register.add();
    const { body } = await register.edit(licence, { bought: 10, vendor: null });
    expect(body.version).toBe(1);
    expect(await register.changesOf(licence.id)).toHaveLength(1);
  });

  it('is for managers: of the model, and of the licence', async () => {
    const licence = await register.add();
    const user = await register.edit(licence, { lowAt: 1 }, USER);
    expect(user.status).toBe(403);
    expect(user.body.error.message).toContain('user:default/ewan-gault');
    const keeper = await register.edit(licence, { lowAt: 1 }, KEEPER);
    expect(keeper.status).toBe(200);
    expect(keeper.body).toMatchObject({ mayManage: true, cost: REPORTS.cost });
  });

  it('leaves to Git what the model states', async () => {
    const licence = await register.ofModel('Document Management');
    const { status, body } = await register.edit(licence, {
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
    expect(await register.read(licence.id)).toMatchObject({
      version: 1,
      lowAt: 0,
    });
  });

  it('keeps of a licence of the model what that leaves open', async () => {
    const licence = await register.ofModel('Document Management');
    const { status, body } = await register.edit(licence, {
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
    const again = await register.edit(body, { contractEnd: '2025-03-07' });
    expect(again.body).toMatchObject({ standing: 'notIntegrated' });
  });

  it('records over-use with its reason, until it ends', async () => {
    const licence = await register.add();
    for (const said of [{ bought: 2 }, { unnamed: 11 }]) {
      const { status, body } = await register.edit(licence, said);
      expect(status).toBe(422);
      expect(body.error.fields).toMatchObject([{ field: 'overUseReason' }]);
    }
    const over = await register.edit(licence, {
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
    const more = await register.edit(over.body, { unnamed: 12 });
    expect(more.status).toBe(422);
    const less = await register.edit(over.body, { bought: 20 });
    expect(less.body).toMatchObject({ standing: 'inOrder', free: 9 });
    expect(less.body).not.toHaveProperty('overUse');
    const needless = await register.edit(less.body, {
      overUseReason: 'Because',
    });
    expect(needless.status).toBe(422);
    expect(needless.body.error.message).toContain('there is no over-use');
  });
});

describe('GET /licences/:licence/changes', () => {
  it('tells who changed what; what it costs, to managers only', async () => {
    const licence = await register.add();
    await register.edit(licence, {
      bought: 12,
      cost: { ...REPORTS.cost!, amount: 1500 },
    });
    const [edited, added] = await register.changesOf(licence.id);
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
    const [seen] = await register.changesOf(licence.id, USER);
    expect(seen.fields.map(it => it.field)).toEqual(['bought']);
    expect(await register.read(licence.id, USER)).not.toHaveProperty('cost');
  });
});
