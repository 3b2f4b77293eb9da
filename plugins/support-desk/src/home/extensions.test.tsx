import {
  translationApiRef,
  type TranslationApi,
} from '@backstage/frontend-plugin-api';
import { createExtensionTester } from '@backstage/frontend-test-utils';
import { homePageWidgetDataRef } from '@backstage/plugin-home-react/alpha';
import { screen } from '@testing-library/react';
import { fakeApi } from '../__testUtils__/fakeApi';
import { renderPage } from '../__testUtils__/renderPage';
import { allTexts } from '../__testUtils__/texts';
import { dueNextWidget, myTicketsWidget, noticesWidget } from './extensions';

let texts: Record<string, string>;
beforeAll(async () => {
  texts = await allTexts('de');
});
const german = {
  getTranslation: () => ({ ready: true, t: (key: string) => texts[key] }),
  translation$: () => ({ subscribe: () => ({ unsubscribe: () => undefined }) }),
} as unknown as TranslationApi;

describe('the widgets of the home page', () => {
  it.each([
    ['My tickets', 'Meine Tickets', createExtensionTester(myTicketsWidget)],
    [
      'Due next for my team',
      'Als Nächstes fällig für mein Team',
      createExtensionTester(dueNextWidget),
    ],
    [
      'Service notices',
      'Mitteilungen zu Services',
      createExtensionTester(noticesWidget),
    ],
  ])('%s: %s', async (english, inGerman, tester) => {
    const { component, title } = tester.get(homePageWidgetDataRef);
    expect(title).toBe(english);
    const page = renderPage(component, fakeApi());
    expect(await screen.findByText(english)).toBeVisible();
    page.unmount();
    renderPage(component, fakeApi(), { apis: [[translationApiRef, german]] });
    expect(await screen.findByText(inGerman)).toBeVisible();
  });
});
