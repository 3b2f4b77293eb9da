import { superUserEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';
import {
  exampleEntities,
  exampleNames,
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';

jest.setTimeout(60_000);

const NEC = 'default/nec-ihms';
/** A user of IHMS. */
const USER = 'iona-petrie';
/** Owns the model of IHMS. */
const OWNER = 'rory-baird';

describe('GET /super-users', () => {
  let desk: SupportDeskTester;

  beforeAll(async () => {
    desk = await startSupportDesk({ policy: supportDeskPolicy });
  });

  const read = async (query = '', by = USER) => {
    const { status, body } = await desk.as(by).get(`/super-users${query}`);
    expect(body).not.toHaveProperty('error');
    expect(status).toBe(200);
    return superUserEndpoints.getSuperUsers.response.parse(body) as any;
  };
  const namesOf = async (query: string) =>
    (await read(query)).items.map((it: any) => it.user.title);

  it('counts one person in two areas once: 12 listings, 11 people (O1-11, S1-114)', async () => {
    const { items, people, listings, models } = await read(`?model=${NEC}`);
    expect(items).toHaveLength(12);
    expect({ people, listings }).toEqual({ people: 11, listings: 12 });
    expect(models).toMatchObject([{ people: 11, listings: 12 }]);
    const lorna = await read('?user=user:default/lorna-calder');
    expect(lorna.items.map((it: any) => it.area.id)).toEqual([
      'allocations',
      'estates',
    ]);
    expect(lorna).toMatchObject({ people: 1, listings: 2 });
  });

  it.each([
    ['homelessness', 4, 'S1-109'],
    ['rents', 2, 'S1-110'],
    ['estates', 2, 'S1-111'],
    ['allocations', 2, 'S1-112'],
    ['shared-services', 2, 'S1-113'],
  ])('lists those of %s: %i (%s)', async (area, count) => {
    await expect(namesOf(`?area=${area}`)).resolves.toHaveLength(count);
  });

  it('lists those of a module, whatever their area (S1-112, S1-113)', async () => {
    for (const module of [
      'allocations',
      'component:default/ihms-allocations',
    ]) {
      const { listings, people, items } = await read(`?module=${module}`);
      expect({ listings, people }).toEqual({ listings: 6, people: 6 });
      expect(new Set(items.map((it: any) => it.area.id))).toEqual(
        new Set(['homelessness', 'allocations']),
      );
    }
    await expect(namesOf('?module=shared-services')).resolves.toEqual([]);
  });

  it.each(['beth anne', 'beth-anne', 'Bethanne', 'BÉTH', 'harkin rents'])(
    'finds Beth-Anne by "%s" (S1-110)',
    async q => {
      await expect(namesOf(`?q=${encodeURIComponent(q)}`)).resolves.toEqual([
        'Beth-Anne Harkin',
      ]);
    },
  );

  it('searches areas, modules and teams as well', async () => {
    await expect(namesOf('?q=estates')).resolves.toHaveLength(2);
    // All of them are in a group of this name.
    await expect(namesOf('?q=shared services')).resolves.toHaveLength(12);
    await expect(namesOf('?q=homelessness')).resolves.toHaveLength(4);
    await expect(namesOf('?q=no-such-thing')).resolves.toEqual([]);
  });

  it('says what a super user is and does, and where the list is published (S1-32, S1-33, S1-38, S1-108)', async () => {
    const { models } = await read(`?model=${NEC}`);
    expect(models[0]).toMatchObject({
      definition: expect.stringMatching(/over and above standard training/),
      duties: expect.arrayContaining([expect.stringMatching(/simple queries/)]),
      limits: ['simple queries', 'informal', 'within their teams'],
      publishedIn: {
        id: 'employee-zone',
        title: 'Employee Zone',
        link: '/docs/default/system/nec-ihms',
      },
      mayNominate: false,
      mayDecide: false,
    });
    expect(models[0].duties).toHaveLength(4);
    expect(models[0].areas).toHaveLength(5);
    expect(models[0].areas).toContainEqual({
      id: 'shared-services',
      title: 'Shared Services',
      services: [],
      people: 2,
      confirm: [expect.stringMatching(/not one of the seven modules/)],
    });
  });

  it('shows the modules that nobody covers, and who takes them (S1-115)', async () => {
    const { models } = await read(`?model=${NEC}`);
    expect(models[0].gaps.map((it: any) => it.title)).toEqual([
      'Housing Advice',
      'Support Services',
      'Reports',
      'Letters',
    ]);
    expect(models[0].gaps[0]).toMatchObject({
      level: { id: 'level-2', level: 2 },
      requestType: { id: 'query' },
    });
  });

  it('is the same for every model: those without super users are not listed for their users', async () => {
    const { models } = await read();
    expect(models.map((it: any) => it.model)).toEqual([
      'supportmodel:default/nec-ihms',
    ]);
    const hmis = await read('?model=default/hmis');
    expect(hmis).toMatchObject({
      items: [],
      people: 0,
      models: [{ gaps: [], duties: [], areas: [] }],
    });
  });

  it('says to owners that they decide, and that the model is managed in Git', async () => {
    const { models, items } = await read(`?model=${NEC}`, OWNER);
    expect(models[0]).toMatchObject({ mayNominate: true, mayDecide: true });
    expect(items[0]).toMatchObject({
      source: 'model',
      status: 'active',
      mayEdit: false,
      mayDecide: false,
    });
  });

  it('says how many questions wait for whom to the team only', async () => {
    const [forTeam] = (await read(`?model=${NEC}`, OWNER)).items;
    expect(forTeam.openQuestions).toBe(0);
    for (const by of [USER, 'morag-tait']) {
      const { items } = await read(`?model=${NEC}`, by);
      expect(items.some((it: any) => 'openQuestions' in it)).toBe(false);
    }
  });

  it('names the groups of people', async () => {
    const [it] = (await read('?user=user:default/rona-sim')).items;
    expect(it.teams).toEqual(
      expect.arrayContaining([
        {
          ref: 'group:default/housing-users',
          title: 'Housing and Shared Services users',
        },
      ]),
    );
  });

  it('says who is away, and who is asked instead', async () => {
    await desk
      .as('morag-tait')
      .post('/absences', {
        from: '2025-03-07',
        to: '2025-03-10',
        deputy: 'user:default/ailsa-boyd',
      })
      .expect(201);
    const [it] = (await read('?user=user:default/morag-tait')).items;
    expect(it.away).toEqual({
      until: '2025-03-10',
      deputy: { ref: 'user:default/ailsa-boyd', title: 'Ailsa Boyd' },
    });
  });

  it('comes as CSV', async () => {
    const { text, headers } = await desk
      .as(USER)
      .get('/super-users?area=rents')
      .set('Accept', 'text/csv')
      .expect(200);
    expect(headers['content-disposition']).toContain(
      'super-users-2025-03-07.csv',
    );
    const [head, ...rows] = text.replace('\uFEFF', '').trim().split('\r\n');
    expect(head).toMatch(/^Name,User,Teams,Model,Area,Modules,Status,Source/);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/^Beth-Anne Harkin,user:default\/beth-anne-harkin/);
  });

  it('names what is wrong with a query', async () => {
    const wrong = await desk.as(USER).get('/super-users?status=retired');
    expect(wrong.status).toBe(400);
    expect(wrong.body.error.fields).toEqual([
      {
        field: 'query.status',
        message: "does not know 'retired'",
        allowed: ['nominated', 'active', 'upcoming', 'ended', 'declined'],
      },
    ]);
    await desk.as(USER).get('/super-users?model=default/none').expect(404);
  });

  it('is not for those who may not see the model', async () => {
    const closed = await startSupportDesk({ allow: false });
    await closed.as(USER).get(`/super-users?model=${NEC}`).expect(403);
    const { body } = await closed.as(USER).get('/super-users').expect(200);
    expect(body).toEqual({ items: [], models: [], people: 0, listings: 0 });
  });

  it('puts the own team first (S1-31)', async () => {
    const team = (user: string) =>
      [USER, 'dana-struan', 'beth-anne-harkin'].includes(user);
    const entities = exampleNames.flatMap(exampleEntities);
    const rents = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Group',
      metadata: { name: 'rents-team', title: 'Rents Team' },
      spec: { type: 'team', children: [] },
      relations: entities
        .filter(it => it.kind === 'User' && team(it.metadata.name))
        .map(it => ({
          type: 'hasMember',
          targetRef: `user:default/${it.metadata.name}`,
        })),
    };
    const teamed = entities.map(it =>
      it.kind === 'User' && team(it.metadata.name)
        ? {
            ...it,
            spec: {
              ...it.spec,
              memberOf: [...(it.spec!.memberOf as string[]), 'rents-team'],
            },
          }
        : it,
    );
    const other = await startSupportDesk({ entities: [...teamed, rents] });
    const { body } = await other.as(USER).get(`/super-users?model=${NEC}`);
    expect(body.items.slice(0, 2).map((it: any) => it.user.title)).toEqual([
      'Beth-Anne Harkin',
      'Dana Struan',
    ]);
    expect(body.items[0].ofMyTeam).toBe(true);
    const route = await other
      .as(USER)
      .post(`/models/${NEC}/route`, { text: 'I have a question' });
    expect(
      route.body.superUsers.slice(0, 2).map((it: any) => it.areaTitle),
    ).toEqual(['Rents', 'Rents']);
    expect(route.body.superUsers).toHaveLength(12);
    const { body: model } = await other.as(USER).get(`/models/${NEC}`);
    const { steps } = model.requestTypes.query.selfHelp;
    expect(
      steps
        .at(-1)
        .people.slice(0, 2)
        .map((it: any) => it.name),
    ).toEqual(['Dana Struan', 'Beth-Anne Harkin']);
  });
});
