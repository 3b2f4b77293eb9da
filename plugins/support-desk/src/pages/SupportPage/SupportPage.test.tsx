import {
  swappableComponentsApiRef,
  translationApiRef,
  type SwappableComponentsApi,
  type TranslationApi,
} from '@backstage/frontend-plugin-api';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PropsWithChildren } from 'react';
import { fakeApi } from '../../__testUtils__/fakeApi';
import { renderPage } from '../../__testUtils__/renderPage';
import { allTexts } from '../../__testUtils__/texts';
import { subPages } from '../subPages';
import { SupportPage } from './SupportPage';

let texts: Record<string, string>;
beforeAll(async () => {
  texts = await allTexts('es');
});
/** As the portal's: each time that settings are read it hands out another `t`. */
const spanish = () => {
  const snapshot = () => ({ ready: true, t: (key: string) => texts[key] });
  type Observer = { next(it: ReturnType<typeof snapshot>): void };
  const observers = new Set<Observer>();
  const api = {
    getTranslation: snapshot,
    translation$: () => ({
      subscribe(observer: Observer) {
        observers.add(observer);
        return { unsubscribe: () => observers.delete(observer) };
      },
    }),
  } as unknown as TranslationApi;
  return {
    api,
    again: () => observers.forEach(it => it.next(snapshot())),
  };
};

/** As the portal's: another component each time that it is asked. */
const portalComponents = {
  getComponent: () => (props: PropsWithChildren) => <>{props.children}</>,
} as unknown as SwappableComponentsApi;

const tabs = subPages.map(({ path, title }) => ({
  path,
  title,
  element: <>{path}</>,
}));
const render = (given = tabs, apis = true, at = '/') =>
  renderPage(<SupportPage tabs={given} />, fakeApi(), {
    at,
    apis: apis ? [[translationApiRef, spanish().api]] : [],
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

  it('leave what is being typed when the words are handed out again', async () => {
    const language = spanish();
    renderPage(
      <SupportPage tabs={[{ path: 'note', element: <input /> }]} />,
      fakeApi(),
      {
        at: '/note',
        apis: [
          [translationApiRef, language.api],
          [swappableComponentsApiRef, portalComponents],
        ],
      },
    );
    await userEvent.type(await screen.findByRole('textbox'), 'Rents');
    act(language.again);
    expect(screen.getByRole('textbox')).toHaveValue('Rents');
    expect(screen.getByRole('textbox')).toHaveFocus();
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
