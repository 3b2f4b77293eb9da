import type { Article } from '@supportdesk/backstage-plugin-support-desk-common';
import { screen } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { Route, Routes, useLocation } from 'react-router-dom';
import { exampleDraft } from '../../__testUtils__/articles';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { EditArticlePage } from './EditArticlePage';

expect.extend(toHaveNoViolations);

const ENTITY = 'system:default/nec-ihms';

const article = (changes: Partial<Article> = {}): Article => ({
  entity: ENTITY,
  page: 'faq/refunds/',
  path: 'faq/refunds.md',
  models: [
    {
      model: 'supportmodel:default/nec-ihms',
      title: 'NEC IHMS',
      mayEdit: true,
      superUsers: 2,
    },
  ],
  ...changes,
});

function Address() {
  return <output>{useLocation().pathname}</output>;
}

const open = (
  found: Article,
  query = `?entity=${ENTITY}&page=faq/refunds/`,
) => {
  const api = fakeApi({
    getArticle: jest.fn(async () => found),
    startDraft: jest.fn(async () => exampleDraft({ changes: true })),
  });
  const page = (
    <>
      <Routes>
        <Route path="/support/faq/edit" element={<EditArticlePage />} />
        <Route path="*" element={null} />
      </Routes>
      <Address />
    </>
  );
  return { api, ...renderPage(page, api, { at: `/support/faq/edit${query}` }) };
};

describe('EditArticlePage', () => {
  it('starts the draft of the page and goes there', async () => {
    const { api } = open(article());
    expect(
      await screen.findByText('/support/faq/drafts/draft-1'),
    ).toBeVisible();
    expect(api.getArticle).toHaveBeenCalledWith({
      entity: ENTITY,
      page: 'faq/refunds/',
    });
    expect(api.startDraft).toHaveBeenCalledTimes(1);
    expect(api.startDraft).toHaveBeenCalledWith({
      model: 'supportmodel:default/nec-ihms',
      edit: { entity: ENTITY, path: 'faq/refunds.md' },
    });
  });

  it('says who writes to those who may only read', async () => {
    const [model] = article().models;
    const { api, container } = open(
      article({ models: [{ ...model, mayEdit: false }] }),
    );
    expect(
      await screen.findByText('You may read this page, not edit it'),
    ).toBeVisible();
    expect(api.startDraft).not.toHaveBeenCalled();
    expect(await axe(container)).toHaveNoViolations();
  });

  it.each([
    [article({ path: undefined }), undefined, /no file that can be edited/],
    [article(), '', /Which page\?/],
  ])('says what is missing', async (found, query, words) => {
    open(found, query);
    expect(await screen.findByText(words)).toBeVisible();
  });
});
