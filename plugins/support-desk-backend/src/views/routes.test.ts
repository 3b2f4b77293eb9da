import { viewEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../__testUtils__/startSupportDesk';

jest.setTimeout(60_000);

const TEAM = 'group:default/ihms-project-team';
const OWNER = 'lena-baird';
const COLLEAGUE = 'rory-baird';
const STRANGER = 'iona-petrie';

const view = {
  title: 'Login first',
  query: { scope: 'team', status: 'open', sort: 'queue' },
};

describe('/views', () => {
  let desk: SupportDeskTester;

  beforeEach(async () => {
    desk = await startSupportDesk();
  });

  const save = async (user: string, body: object) => {
    const response = await desk.as(user).post('/views', body);
    expect(response.status).toBe(201);
    return viewEndpoints.createView.response.parse(response.body) as any;
  };

  const titles = async (user: string) => {
    const { status, body } = await desk.as(user).get('/views');
    expect(status).toBe(200);
    viewEndpoints.getViews.response.parse(body);
    expect(body.totalCount).toBe(body.items.length);
    return body.items.map((it: any) => it.title);
  };

  it('are for who saved them', async () => {
    const saved = await save(OWNER, view);
    expect(saved).toMatchObject({
      ...view,
      owner: { ref: 'user:default/lena-baird', title: 'Lena Baird' },
      createdAt: '2025-03-07T16:00:00.000Z',
    });
    await expect(titles(OWNER)).resolves.toEqual(['Login first']);
    await expect(titles(COLLEAGUE)).resolves.toEqual([]);
    for (const request of [
      desk.as(COLLEAGUE).delete(`/views/${saved.id}`),
      desk.as(COLLEAGUE).patch(`/views/${saved.id}`, { title: 'Mine' }),
      desk.as(OWNER).delete('/views/other'),
    ]) {
      const { status, body } = await request;
      expect(status).toBe(404);
      expect(body.error.message).toContain('that you see');
    }
  });

  it('are shared with a group, and stay their owner’s', async () => {
    const saved = await save(OWNER, { ...view, sharedWith: TEAM });
    expect(saved.sharedWith).toEqual({
      ref: TEAM,
      title: expect.stringContaining('Project Team'),
    });
    await expect(titles(COLLEAGUE)).resolves.toEqual(['Login first']);
    await expect(titles(STRANGER)).resolves.toEqual([]);
    for (const request of [
      desk.as(COLLEAGUE).delete(`/views/${saved.id}`),
      desk.as(COLLEAGUE).patch(`/views/${saved.id}`, { title: 'Mine' }),
    ]) {
      const { status, body } = await request;
      expect(status).toBe(403);
      expect(body.error.message).toContain('only user:default/lena-baird');
    }
    const unshared = await desk
      .as(OWNER)
      .patch(`/views/${saved.id}`, { sharedWith: null });
    expect(unshared.body).not.toHaveProperty('sharedWith');
    await expect(titles(COLLEAGUE)).resolves.toEqual([]);
  });

  it('are renamed, changed and deleted by their owner', async () => {
    const { id } = await save(OWNER, view);
    await save(OWNER, { ...view, title: 'Other' });
    const rename = (title: string) =>
      desk.as(OWNER).patch(`/views/${id}`, { title });
    const renamed = await rename('Queue');
    expect(renamed.status).toBe(200);
    expect(renamed.body).toMatchObject({ title: 'Queue', query: view.query });
    const taken = await rename('Other');
    expect(taken.status).toBe(409);
    const query = { due: 'overdue' };
    const changed = await desk.as(OWNER).patch(`/views/${id}`, { query });
    expect(changed.body.query).toMatchObject(query);

    const deleted = await desk.as(OWNER).delete(`/views/${id}`);
    expect(deleted.status).toBe(204);
    expect(deleted.text).toBe('');
    await expect(titles(OWNER)).resolves.toEqual(['Other']);
  });

  it.each<[string, object, string?]>([
    ['body.title', { ...view, title: ' ' }],
    ['body.query', { title: 'x' }],
    ['body.query.limit', { ...view, query: { limit: 5 } }],
    ['body.query.sort', { ...view, query: { sort: 'colour' } }, 'queue'],
    ['query.status', { ...view, query: { status: 'lost' } }, 'open'],
    ['body.sharedWith', { ...view, sharedWith: 'team' }],
    [
      'body.sharedWith',
      { ...view, sharedWith: 'group:default/it-works-users' },
      TEAM,
    ],
  ])(
    'name %s that is wrong: %j',
    async (...[field, request, allowed]: [string, object, string?]) => {
      const { status, body } = await desk.as(OWNER).post('/views', request);
      expect(status).toBe(400);
      expect(body.error.fields).toEqual([expect.objectContaining({ field })]);
      expect(body.error.fields[0].allowed ?? []).toEqual(
        expect.arrayContaining(allowed ? [allowed] : []),
      );
    },
  );
});
