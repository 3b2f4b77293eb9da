import {
  licenceChangeSchema,
  licenceListSchema,
  type Licence,
  type LicenceList,
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
/** Works in the model of IHMS, and does not own it. */
const TEAM = 'ewan-gault';

describe('the register of licences', () => {
  let desk: SupportDeskTester;

  beforeAll(async () => {
    desk = await startSupportDesk({ policy: supportDeskPolicy });
  });

  const read = async (query = '', by = USER): Promise<LicenceList> => {
    const { status, body } = await desk.as(by).get(`/licences${query}`);
    expect(body).not.toHaveProperty('error');
    expect(status).toBe(200);
    return licenceListSchema.parse(body);
  };
  const titlesOf = async (query: string) =>
    (await read(query)).items.map(it => it.title);
  const only = async (query: string, by = USER): Promise<Licence> => {
    const { items } = await read(`?model=${NEC}&${query}`, by);
    expect(items).toHaveLength(1);
    return items[0];
  };

  it('has Business Objects and Document Management (S1-98)', async () => {
    const { items, mayAddIn } = await read(`?model=default/nec-ihms`);
    expect(items.map(it => [it.title, it.source, it.modelTitle])).toEqual([
      ['Business Objects', 'model', 'NEC IHMS'],
      ['Document Management', 'model', 'NEC IHMS'],
    ]);
    expect(mayAddIn).toEqual([]);
  });

  it('has 5 of 5 Business Objects in use, none free (S1-99)', async () => {
    expect(await only('q=business')).toMatchObject({
      bought: 5,
      inUse: 5,
      unnamed: 5,
      free: 0,
      standing: 'full',
      service: {
        id: 'business-objects',
        title: 'Business Objects',
        entity: 'component:default/ihms-business-objects',
      },
      waiting: 0,
      leadDays: 60,
      lowAt: 0,
      mayManage: false,
      maySeeHolders: false,
    });
  });

  it('has 57 of Document Management, and sums up 62, 5 and 57 (S1-100)', async () => {
    expect(await only('q=document')).toMatchObject({
      bought: 57,
      inUse: 0,
      free: 57,
    });
    const { totals } = await read(`?model=${NEC}`);
    expect(totals).toEqual([
      { model: NEC, title: 'NEC IHMS', bought: 62, inUse: 5, free: 57 },
    ]);
  });

  it('says that Document Management is not integrated yet (S1-101)', async () => {
    expect(await only('q=document')).toMatchObject({
      standing: 'notIntegrated',
      integrated: false,
      note: 'further detail once the module has been fully developed and integrated to the live environment',
    });
  });

  it('says how one more is got, and an upgrade (S1-54, S1-55, S1-103)', async () => {
    const { more, upgrade } = await only('q=business', OWNER);
    expect(more.map(it => it.contacts.map(({ id }) => id))).toEqual([
      ['nec-portal'],
      ['nec-sales-desk', 'nec-account-manager'],
    ]);
    expect(upgrade).toMatchObject({ for: 'Remote DBA Team: upgrades' });
  });

  it.each([
    ['?q=BUSINESS objects', ['Business Objects']],
    ['?q=ihms', ['Business Objects', 'Document Management']],
    ['?q=nothing-of-it', []],
    ['?standing=full', ['Business Objects']],
    ['?standing=notIntegrated,low', ['Document Management']],
    [
      '?entity=component:default/ihms-document-management',
      ['Document Management'],
    ],
    [
      '?entity=system:default/nec-ihms',
      ['Business Objects', 'Document Management'],
    ],
    ['?entity=component:default/other', []],
    ['?model=default/payroll', []],
  ])('finds by %s', async (query, expected) => {
    await expect(titlesOf(query)).resolves.toEqual(expected);
  });

  it('comes page by page, with what all of it comes to', async () => {
    const first = await read(`?model=${NEC}&limit=1`);
    expect(first.items.map(it => it.title)).toEqual(['Business Objects']);
    expect(first.totals).toMatchObject([{ bought: 62, inUse: 5, free: 57 }]);
    const cursor = encodeURIComponent(first.nextCursor!);
    const second = await read(`?model=${NEC}&limit=1&cursor=${cursor}`);
    expect(second.items.map(it => it.title)).toEqual(['Document Management']);
    expect(second.totals).toEqual(first.totals);
    expect(second).not.toHaveProperty('nextCursor');
  });

  it('names what it does not know', async () => {
    const wrong = await desk.as(USER).get('/licences?standing=gone');
    expect(wrong.status).toBe(400);
    expect(wrong.body.error.fields).toEqual([
      {
        field: 'query.standing',
        message: "does not know 'gone'",
        allowed: expect.arrayContaining(['overUsed', 'inOrder']),
      },
    ]);
    const cursor = await desk.as(USER).get('/licences?cursor=made-up');
    expect(cursor.status).toBe(400);
    expect(cursor.body.error.fields).toEqual([
      {
        field: 'query.cursor',
        message: expect.stringContaining('nextCursor of the page before'),
      },
    ]);
    const model = await desk.as(USER).get('/licences?model=default/none');
    expect(model.status).toBe(404);
    const licence = await desk.as(USER).get('/licences/none');
    expect(licence.status).toBe(404);
    expect(licence.body.error.message).toContain("'none'");
  });

  it('tells who manages, and who sees holders', async () => {
    const rights = async (by: string) => {
      const { mayManage, maySeeHolders } = await only('q=business', by);
      return { mayManage, maySeeHolders };
    };
    await expect(rights(OWNER)).resolves.toEqual({
      mayManage: true,
      maySeeHolders: true,
    });
    await expect(rights(TEAM)).resolves.toEqual({
      mayManage: false,
      maySeeHolders: true,
    });
    await expect(rights(USER)).resolves.toEqual({
      mayManage: false,
      maySeeHolders: false,
    });
    expect((await read('', OWNER)).mayAddIn).toEqual([
      { ref: NEC, title: 'NEC IHMS' },
    ]);
  });

  it('is given as a table', async () => {
    const { status, text, headers } = await desk
      .as(USER)
      .get(`/licences?model=${NEC}&limit=1`)
      .set('Accept', 'text/csv');
    expect(status).toBe(200);
    expect(headers['content-disposition']).toContain('licences-2025-03-07.csv');
    const [head, first, second] = text.replace('\uFEFF', '').split('\r\n');
    expect(head).toMatch(/^Id,Model,Licence,Service,Metric,Bought,In use/);
    expect(first).toContain(
      ',Business Objects,business-objects,named,5,5,5,0,full,',
    );
    expect(second).toContain(',Document Management,');
    expect(second).toContain(',57,0,0,57,notIntegrated,');
  });

  it('tells the story of a licence', async () => {
    const { id } = await only('q=business');
    const { body } = await desk.as(USER).get(`/licences/${id}/changes`);
    expect(licenceChangeSchema.array().parse(body.items)).toMatchObject([
      {
        change: 'opened',
        by: { ref: 'support-desk', title: 'Support Desk' },
        bought: 5,
        inUse: 5,
        fields: [],
      },
    ]);
  });

  it('is for whoever may see the model', async () => {
    const closed = await startSupportDesk({ allow: false });
    expect((await closed.as(OWNER).get('/licences')).body).toEqual({
      items: [],
      totals: [],
      mayAddIn: [],
    });
    const { id } = await only('q=business');
    expect((await closed.as(OWNER).get(`/licences/${id}`)).status).toBe(404);
  });
});
