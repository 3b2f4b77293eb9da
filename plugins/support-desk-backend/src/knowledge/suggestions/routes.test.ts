import {
  selfHelpEndpoints,
  type Suggestions,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  startSupportDesk,
  type SupportDeskTester,
} from '../../__testUtils__/startSupportDesk';
import { docsPage, fakeSearch } from './__testUtils__/fakeSearch';

jest.setTimeout(60_000);

const IHMS = 'system:default/nec-ihms';
const model = 'default/nec-ihms';

describe('GET /faq/suggestions', () => {
  const search = fakeSearch();
  let desk: SupportDeskTester;

  beforeAll(async () => {
    desk = await startSupportDesk({ features: [search.feature] });
  });

  beforeEach(() => {
    search.asked.length = 0;
    search.answer = async () => [];
  });

  const get = (query: Record<string, string>, user = 'iona-petrie') =>
    desk.as(user).get(`/faq/suggestions?${new URLSearchParams(query)}`);

  async function suggest(
    q: string,
    more: Record<string, string> = {},
  ): Promise<Suggestions> {
    const { body } = await get({ model, q, ...more });
    expect(body).not.toHaveProperty('error');
    return selfHelpEndpoints.getSuggestions.response.parse(body) as Suggestions;
  }

  it('asks the search of the portal for words that say something, as the caller, in the docs of the model', async () => {
    search.answer = async () => [docsPage(IHMS, 'faq/', 'FAQ')];
    await suggest('I have forgotten the password!');
    expect(search.asked).toEqual([
      {
        term: 'forgotten password',
        types: ['techdocs'],
        names: expect.arrayContaining(['nec-ihms']),
        user: 'user:default/iona-petrie',
      },
    ]);
    // S1-38: not those of other models.
    expect(search.asked[0].names).not.toContain('hmis');
  });

  it('names pages once each, with the section that fits and an excerpt', async () => {
    const long = `${'Some words before. '.repeat(
      20,
    )}Ask for a new <b>password</b> here. ${'And after. '.repeat(30)}`;
    search.answer = async () => [
      docsPage(IHMS, 'faq/password/#reset', 'Reset it', long),
      docsPage(IHMS, 'faq/password/', 'Forgotten password', 'All of it'),
      docsPage(IHMS, 'faq/password/#why', 'Why', 'Because'),
      docsPage(IHMS, '', 'Home', 'Welcome'),
    ];
    const { articles, partial } = await suggest('forgotten passwords');
    expect(partial).toBe(false);
    expect(articles).toEqual([
      {
        entity: IHMS,
        page: 'faq/password/',
        title: 'Forgotten password',
        text: expect.stringMatching(/^… .*Ask for a new password here\. .* …$/),
        url: '/docs/default/system/nec-ihms/faq/password/#reset',
        helped: 0,
        said: 0,
      },
      expect.objectContaining({ page: '', title: 'Home', text: 'Welcome' }),
    ]);
    expect(articles[0].text.length).toBeLessThan(220);
  });

  it('names five at most, and none of an entity of the same name that is not of the model', async () => {
    search.answer = async () => [
      docsPage('component:default/nec-ihms', 'faq/', 'Of another'),
      ...Array.from({ length: 9 }, (_, i) =>
        docsPage(IHMS, `faq/${i}/`, `Page ${i}`),
      ),
    ];
    const { articles } = await suggest('password');
    expect(articles.map(it => it.title)).toEqual([
      'Page 0',
      'Page 1',
      'Page 2',
      'Page 3',
      'Page 4',
    ]);
  });

  it('puts those of the module first', async () => {
    search.answer = async () => [
      docsPage(IHMS, 'faq/', 'FAQ'),
      docsPage('component:default/ihms-rents', 'refunds/', 'Refunds'),
    ];
    const { articles } = await suggest('refund', { module: 'rents' });
    expect(articles.map(it => it.title)).toEqual(['Refunds', 'FAQ']);
  });

  it('looks for the words one by one where no page has all of them', async () => {
    const page = docsPage(IHMS, 'faq/refunds/', 'Refunds');
    const other = docsPage(IHMS, 'faq/', 'FAQ');
    search.answer = async ({ term }) => {
      if (term === 'refund') return [other, page];
      return term === 'tenant' ? [page] : [];
    };
    const { articles } = await suggest('refund to a tenant abroad');
    expect(articles.map(it => it.title)).toEqual(['Refunds', 'FAQ']);
    expect(search.asked.map(it => it.term).sort()).toEqual([
      'abroad',
      'refund',
      'refund tenant abroad',
      'tenant',
    ]);
  });

  it('finds known errors by their words', async () => {
    const opened = await desk.as('rory-baird').post('/problems', {
      model,
      title: 'Rent statement shows a wrong balance',
      description: 'After an import of payments.',
      workaround: 'Run the nightly job again.',
    });
    expect(opened.status).toBe(201);
    const { knownErrors } = await suggest('wrong rent balance');
    expect(knownErrors).toMatchObject([
      {
        title: 'Rent statement shows a wrong balance',
        workaround: 'Run the nightly job again.',
        words: expect.arrayContaining(['wrong', 'rent', 'balance']),
      },
    ]);
    expect((await suggest('forgotten password')).knownErrors).toEqual([]);
  });

  it('still answers where search is down, and says what is missing', async () => {
    search.answer = async () => {
      throw new Error('no index');
    };
    expect(await suggest('wrong rent balance')).toMatchObject({
      articles: [],
      knownErrors: [{ title: expect.stringContaining('Rent statement') }],
      partial: true,
    });
  });

  it('waits for search no longer than a second', async () => {
    let answered = () => {};
    search.answer = () =>
      new Promise(resolve => {
        answered = () => resolve([]);
      });
    const before = Date.now();
    expect((await suggest('password')).partial).toBe(true);
    expect(Date.now() - before).toBeLessThan(1900);
    answered();
  });

  it('does not ask search for words that say nothing', async () => {
    expect(await suggest('how do I')).toEqual({
      articles: [],
      knownErrors: [],
      partial: false,
    });
    expect(search.asked).toEqual([]);
  });

  it.each([
    [{ model, q: ' ' }, 400, 'query.q'],
    [{ model, q: 'x'.repeat(501) }, 400, 'query.q'],
    [{ model, q: 'x', module: 'moon' }, 400, "query.module: 'moon'"],
    [{ model: 'default/nothing', q: 'x' }, 404, 'nothing'],
  ])('refuses %j', async (query, expected, message) => {
    const { status, body } = await get(query);
    expect(status).toBe(expected);
    expect(body.error.message).toContain(message);
  });
});
