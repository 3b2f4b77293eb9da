import { createMockDirectory } from '@backstage/backend-test-utils';
import { articleEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  RENTS,
  startArticleDesk,
  SYSTEM,
  TEAM,
} from '../articles/__testUtils__/articleDesk';

jest.setTimeout(60_000);

const PAGE = { entity: SYSTEM, page: 'rents/' };

const USER = 'iona-petrie';
const OTHER = 'mhairi-dow';

describe('reading articles', () => {
  const folder = createMockDirectory();
  let desk: Awaited<ReturnType<typeof startArticleDesk>>;

  beforeAll(async () => {
    desk = await startArticleDesk(folder);
  });

  async function article(user: string, query: object = PAGE): Promise<any> {
    const { body, status } = await desk
      .as(user)
      .get(`/faq/article?${new URLSearchParams(query as any)}`);
    expect(status).toBe(200);
    return articleEndpoints.getArticle.response.parse(body);
  }
  const rate = (user: string, feedback: object) =>
    desk
      .as(user)
      .put('/faq/article/feedback', { ...PAGE, title: 'Rents', ...feedback });
  const missing = (user: string) =>
    desk.as(user).get('/models/default/nec-ihms/missing-words');

  it('says what a reader may do at the end of it', async () => {
    expect(await article(USER)).toEqual({
      entity: SYSTEM,
      page: 'rents/',
      models: [
        {
          model: 'supportmodel:default/nec-ihms',
          title: expect.any(String),
          mayEdit: false,
          superUsers: 11,
          requestType: { id: 'query', title: 'Query to the IHMS Project Team' },
        },
      ],
    });
    expect(await article(RENTS)).toMatchObject({
      path: 'rents.md',
      models: [{ mayEdit: true, superUsers: 10 }],
    });
    expect(await article(TEAM)).toMatchObject({
      models: [{ mayEdit: true }],
    });
  });

  it.each([
    ['', '', 'index.md'],
    ['faq', 'faq/', 'faq.md'],
    ['/rents/#arrears', 'rents/', 'rents.md'],
    ['rents/index.html', 'rents/', 'rents.md'],
    ['none/', 'none/', undefined],
  ])('finds the file of %j', async (page, known, path) => {
    expect(await article(TEAM, { entity: SYSTEM, page })).toMatchObject({
      page: known,
      ...(path && { path }),
    });
  });

  it('knows no docs of what has none', async () => {
    const entity = 'group:default/ihms-project-team';
    const { status, body } = await desk
      .as(USER)
      .get(`/faq/article?entity=${entity}`);
    expect(status).toBe(404);
    expect(body.error.message).toContain(`there are no docs of ${entity}`);
    const view = await desk
      .as(USER)
      .post('/faq/article/views', { entity, page: '', title: 'X' });
    expect(view.status).toBe(404);
  });

  it('keeps one answer of each reader, the last one', async () => {
    await rate(USER, { helped: false, missing: 'Where to click' });
    const { status, body } = await rate(USER, { helped: true });
    expect(status).toBe(200);
    expect(body.mine).toEqual({ helped: true });
    expect(await article(USER)).toMatchObject({ mine: { helped: true } });
    expect(await article(OTHER)).not.toHaveProperty('mine');
    expect((await missing(TEAM)).body.items).toEqual([]);
  });

  it('shows those who write what was missing, but not to whom', async () => {
    await rate(OTHER, { helped: false, missing: 'The limit' });
    const { body, status } = await missing(RENTS);
    expect(status).toBe(200);
    expect(body).toEqual({
      items: [
        {
          ...PAGE,
          title: 'Rents',
          missing: 'The limit',
          at: '2025-03-07T16:00:00.000Z',
        },
      ],
    });
    expect(
      articleEndpoints.getMissingWords.response.safeParse(body).success,
    ).toBe(true);
    expect((await missing(USER)).status).toBe(403);
  });

  it('counts views', async () => {
    const { status } = await desk
      .as(USER)
      .post('/faq/article/views', { ...PAGE, title: 'Rents' });
    expect(status).toBe(204);
    const anonymous = await desk.anonymous.get(
      `/api/support-desk/faq/article?entity=${SYSTEM}`,
    );
    expect(anonymous.status).toBe(401);
  });
});
