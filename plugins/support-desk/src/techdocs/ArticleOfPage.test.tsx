import type {
  Article,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  techdocsApiRef,
  TechDocsReaderPageProvider,
  TechDocsShadowDom,
  useTechDocsReaderPage,
} from '@backstage/plugin-techdocs-react';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { useMemo } from 'react';
import { Link, Route, Routes, useParams } from 'react-router-dom';
import { fakeApi } from '../__testUtils__/fakeApi';
import { renderPage } from '../__testUtils__/renderPage';
import { ArticleOfPage } from './ArticleOfPage';

expect.extend(toHaveNoViolations);
jest.setTimeout(60_000);

const ENTITY = 'system:default/nec-ihms';
const MODEL = 'supportmodel:default/nec-ihms';

const model: Article['models'][number] = {
  model: MODEL,
  title: 'NEC IHMS',
  mayEdit: false,
  superUsers: 3,
  module: { id: 'rents', title: 'Rents' },
  requestType: { id: 'query', title: 'Write a query' },
};

const articleOf = (changes: Partial<Article> = {}): Article => ({
  entity: ENTITY,
  page: 'faq/',
  models: [model],
  ...changes,
});

const entityRef = { kind: 'System', namespace: 'default', name: 'nec-ihms' };

/** As TechDocs shows a page: its document in a shadow root. */
function Page() {
  const { setShadowRoot } = useTechDocsReaderPage();
  const { '*': path = '' } = useParams();
  const element = useMemo(() => {
    const html = document.createElement('html');
    html.innerHTML = `<head></head><body><article><a title="Edit this page" href="https://example.com">e</a>
      <h1>Page ${path}<a class="headerlink">¶</a></h1><p>Text</p></article></body>`;
    return html;
  }, [path]);
  return (
    <TechDocsShadowDom element={element} onAppend={setShadowRoot}>
      <ArticleOfPage />
    </TechDocsShadowDom>
  );
}

function renderArticle(
  article: Article,
  changes: Partial<SupportDeskApi> = {},
) {
  const api = fakeApi({
    getArticle: jest.fn(async () => article),
    rateArticle: jest.fn(async ({ helped }) => ({
      ...article,
      mine: { helped },
    })),
    ...changes,
  });
  const page = renderPage(
    <>
      <Routes>
        <Route
          path="/docs/default/system/nec-ihms/*"
          element={
            <TechDocsReaderPageProvider entityRef={entityRef}>
              <Page />
            </TechDocsReaderPageProvider>
          }
        />
      </Routes>
      <Link to="/docs/default/system/nec-ihms/rents">Next page</Link>
    </>,
    api,
    {
      at: '/docs/default/system/nec-ihms/faq/',
      apis: [
        [
          techdocsApiRef,
          {
            getTechDocsMetadata: async () => ({ site_name: 'Docs' }),
            getEntityMetadata: async () => ({ metadata: {} }),
          } as never,
        ],
      ],
    },
  );
  return { api, ...page };
}

const question = () =>
  screen.findByRole('region', { name: 'Did this answer it?' });

const shadow = () =>
  screen.getByTestId('techdocs-native-shadowroot').shadowRoot!;

describe('an article of TechDocs', () => {
  it('ends with the question whether it answered, and counts that it was opened', async () => {
    const { api } = renderArticle(articleOf());
    const region = await question();
    expect(api.getArticle).toHaveBeenCalledWith({
      entity: ENTITY,
      page: 'faq/',
    });
    await waitFor(() =>
      expect(api.viewArticle).toHaveBeenCalledWith({
        entity: ENTITY,
        page: 'faq/',
        title: 'Page faq/',
      }),
    );
    const slot = shadow().querySelector('article')?.lastElementChild;
    expect(slot?.getAttribute('name')).toBe(
      region.closest('[slot]')?.getAttribute('slot'),
    );
    expect(await axe(await question())).toHaveNoViolations();

    await userEvent.click(screen.getByRole('button', { name: 'Yes' }));
    expect(await screen.findByText('Thank you. Good to hear.')).toBeVisible();
    expect(api.rateArticle).toHaveBeenCalledWith({
      entity: ENTITY,
      page: 'faq/',
      title: 'Page faq/',
      helped: true,
    });
    expect(screen.queryByText('Raise a request')).not.toBeInTheDocument();
  });

  it('asks on No what was missing, and says how to go on', async () => {
    const { api } = renderArticle(articleOf());
    await question();
    await userEvent.click(screen.getByRole('button', { name: 'No' }));
    await userEvent.type(
      await screen.findByRole('textbox', { name: 'What was missing?' }),
      'The form',
    );
    expect(await axe(await question())).toHaveNoViolations();
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() =>
      expect(api.rateArticle).toHaveBeenLastCalledWith(
        expect.objectContaining({ helped: false, missing: 'The form' }),
      ),
    );
    await waitFor(() =>
      expect(screen.queryByRole('textbox')).not.toBeInTheDocument(),
    );
    expect(
      screen.getByRole('link', { name: 'Ask a super user' }),
    ).toHaveAttribute(
      'href',
      `/support/super-users/ask?${new URLSearchParams({
        model: MODEL,
        module: 'rents',
      })}`,
    );
    expect(
      screen.getByRole('link', { name: 'Raise a request' }),
    ).toHaveAttribute(
      'href',
      `/support/get-help/raise?${new URLSearchParams({
        model: 'default/nec-ihms',
        type: 'query',
        entity: ENTITY,
        article: 'Page faq/',
        articleUrl: '/docs/default/system/nec-ihms/faq/',
      })}`,
    );
  });

  it('remembers the answer, which can be changed', async () => {
    renderArticle(articleOf({ mine: { helped: true } }));
    await question();
    await userEvent.click(
      screen.getByRole('button', { name: 'Change my answer' }),
    );
    expect(screen.getByRole('button', { name: 'No' })).toBeVisible();
  });

  it('offers no super users where there are none, and names the systems where it belongs to several', async () => {
    renderArticle(
      articleOf({
        mine: { helped: false },
        models: [
          { ...model, superUsers: 0 },
          { ...model, model: 'supportmodel:default/hmis', title: 'HMIS' },
        ],
      }),
    );
    await question();
    expect(screen.getAllByRole('link').map(it => it.textContent)).toEqual([
      'Raise a request about NEC IHMS',
      'Ask a super user of HMIS',
      'Raise a request about HMIS',
      'Next page',
    ]);
  });

  it('has the edit link for those who write it, in place of that of TechDocs (P-06)', async () => {
    renderArticle(articleOf({ models: [{ ...model, mayEdit: true }] }));
    expect(
      await screen.findByRole('link', { name: 'Edit this page' }),
    ).toHaveAttribute(
      'href',
      `/support/faq/edit?${new URLSearchParams({
        entity: ENTITY,
        page: 'faq/',
      })}`,
    );
    expect(
      shadow().querySelector<HTMLElement>('[title="Edit this page"]')?.style
        .display,
    ).toBe('none');
  });

  it('hides the edit link from all others', async () => {
    renderArticle(articleOf());
    await question();
    expect(
      screen.queryByRole('link', { name: 'Edit this page' }),
    ).not.toBeInTheDocument();
    expect(
      shadow().querySelector<HTMLElement>('[title="Edit this page"]')?.style
        .display,
    ).toBe('none');
  });

  it.each([
    ['no model covers it', async () => articleOf({ models: [] })],
    [
      'the reader may not',
      async () => {
        throw new Error('403');
      },
    ],
  ])('is left as it is where %s', async (_, getArticle) => {
    const { api } = renderArticle(articleOf(), {
      getArticle: jest.fn(getArticle),
    });
    await waitFor(() => expect(api.getArticle).toHaveBeenCalled());
    expect(
      screen.queryByRole('region', { name: 'Did this answer it?' }),
    ).not.toBeInTheDocument();
    expect(
      shadow().querySelector<HTMLElement>('[title="Edit this page"]')?.style
        .display,
    ).toBe('');
    expect(api.viewArticle).not.toHaveBeenCalled();
  });

  it('counts each page that somebody goes on to', async () => {
    const { api } = renderArticle(articleOf());
    await question();
    await userEvent.click(screen.getByRole('link', { name: 'Next page' }));
    await waitFor(() =>
      expect(api.viewArticle.mock.calls.map(([it]) => it)).toEqual([
        { entity: ENTITY, page: 'faq/', title: 'Page faq/' },
        { entity: ENTITY, page: 'rents/', title: 'Page rents' },
      ]),
    );
    expect(await question()).toBeVisible();
  });
});
