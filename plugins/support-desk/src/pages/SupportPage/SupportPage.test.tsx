import {
  translationApiRef,
  type TranslationApi,
} from '@backstage/frontend-plugin-api';
import { screen } from '@testing-library/react';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { renderPage } from '../../__testUtils__/renderPage';
import es from '../../translations/es';
import { subPages } from '../subPages';
import { SupportPage } from './SupportPage';

const texts: Record<string, string> = es.messages;
const spanish = {
  getTranslation: () => ({ ready: true, t: (key: string) => texts[key] }),
  translation$: () => ({ subscribe: () => ({ unsubscribe: () => undefined }) }),
} as unknown as TranslationApi;

const tabs = subPages.map(({ path, title }) => ({
  path,
  title,
  element: <>{path}</>,
}));
const render = (given = tabs, apis = true, at = '/') =>
  renderPage(<SupportPage tabs={given} />, fakeApi(), {
    at,
    apis: apis ? [[translationApiRef, spanish]] : [],
  });

describe('the tabs of the page', () => {
  it('are in English first', async () => {
    render(tabs, false);
    for (const { title } of tabs)
      expect(await screen.findAllByText(title)).not.toHaveLength(0);
  });

  it('are in the language of the reader', async () => {
    render();
    const names = ['Obtener ayuda', 'Soporte', 'Superusuarios', 'Informes'];
    for (const it of names)
      expect(await screen.findAllByText(it)).not.toHaveLength(0);
    for (const { title } of tabs.filter(it => it.title !== 'Tickets'))
      expect(screen.queryByText(title)).toBeNull();
  });

  it('say so where an address is none of theirs', async () => {
    render(tabs, false, '/nowhere');
    expect(
      await screen.findByText('There is no page at this address'),
    ).toBeVisible();
  });

  it('keep the name that a portal gives, and those of other plugins', async () => {
    render([
      { ...tabs[0], title: 'Mesa de ayuda' },
      { path: 'phone', title: 'Telephone', element: <>phone</> },
    ]);
    for (const it of ['Mesa de ayuda', 'Telephone'])
      expect(await screen.findAllByText(it)).not.toHaveLength(0);
  });
});
