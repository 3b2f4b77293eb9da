import { createExtensionTester } from '@backstage/frontend-test-utils';
import { SearchResultListItemBlueprint } from '@backstage/plugin-search-react/alpha';
import { screen } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../__testUtils__/fakeApi';
import { renderPage } from '../__testUtils__/renderPage';
import {
  faqItem,
  knownErrorItem,
  responsibilityItem,
  superUserItem,
} from './extensions';
import { FaqResult } from './FaqResult';
import { KnownErrorResult } from './KnownErrorResult';
import { ResponsibilityResult } from './ResponsibilityResult';
import { SuperUserResult } from './SuperUserResult';

expect.extend(toHaveNoViolations);

describe('the results of the portal’s search', () => {
  it('say who helps with what', async () => {
    const { container } = renderPage(
      <SuperUserResult
        result={{
          title: 'Lorna Calder',
          text: 'Super user of NEC IHMS: Estates',
          location: '/support/super-users?user=lorna',
          modelTitle: 'NEC IHMS',
        }}
      />,
      fakeApi(),
    );
    const link = await screen.findByRole('link', { name: 'Lorna Calder' });
    expect(link).toHaveAttribute('href', '/support/super-users?user=lorna');
    expect(screen.getByText('Super user · NEC IHMS')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it.each([
    [1, 'FAQ · NEC IHMS · Rents · Asked once'],
    [7, 'FAQ · NEC IHMS · Rents · Asked 7 times'],
    [0, 'FAQ · NEC IHMS · Rents'],
  ])('say how often a question was asked: %p', async (asked, facts) => {
    renderPage(
      <FaqResult
        result={{
          title: 'How do I reverse a payment?',
          text: '',
          location: '/docs/default/system/nec-ihms/faq/reverse/',
          modelTitle: 'NEC IHMS',
          moduleTitle: 'Rents',
          asked,
        }}
      />,
      fakeApi(),
    );
    expect(await screen.findByText(facts)).toBeVisible();
  });

  it('say how to work around a known error', async () => {
    renderPage(
      <KnownErrorResult
        result={{
          title: 'Letters print twice',
          text: 'Since the upgrade',
          location: '/support/tickets/problems/IHMS-P3',
          key: 'IHMS-P3',
          modelTitle: 'NEC IHMS',
          moduleTitle: '',
          workaround: 'Print one page at a time',
        }}
      />,
      fakeApi(),
    );
    expect(
      await screen.findByText('Work-around: Print one page at a time'),
    ).toBeVisible();
    expect(screen.getByText('Known error · IHMS-P3 · NEC IHMS')).toBeVisible();
  });

  it('say whose task it is', async () => {
    renderPage(
      <ResponsibilityResult
        result={{
          title: 'Windows Updates',
          text: 'Client IT: responsible, to be confirmed',
          location: '/support/responsibilities?q=Windows+Updates',
          modelTitle: 'ClickHome',
          groupTitle: 'Technical environment',
        }}
      />,
      fakeApi(),
    );
    expect(
      await screen.findByRole('link', { name: 'Windows Updates' }),
    ).toHaveAttribute('href', '/support/responsibilities?q=Windows+Updates');
    expect(
      screen.getByText('Client IT: responsible, to be confirmed'),
    ).toBeVisible();
    expect(
      screen.getByText('Responsibility · ClickHome · Technical environment'),
    ).toBeVisible();
  });

  it('show the page of all of a kind without facts', async () => {
    renderPage(
      <KnownErrorResult
        result={{
          title: 'Known errors',
          text: 'Problems with a work-around.',
          location: '/support/tickets/problems',
        }}
      />,
      fakeApi(),
    );
    expect(
      await screen.findByText('Problems with a work-around.'),
    ).toBeVisible();
  });

  it.each([
    ['support-desk-super-user', createExtensionTester(superUserItem)],
    ['support-desk-faq', createExtensionTester(faqItem)],
    ['support-desk-known-error', createExtensionTester(knownErrorItem)],
    ['support-desk-responsibility', createExtensionTester(responsibilityItem)],
  ])('draw documents of the type %s, and no others', (type, tester) => {
    const { predicate } = tester.get(
      SearchResultListItemBlueprint.dataRefs.item,
    );
    const document = { title: '', text: '', location: '' };
    expect(predicate?.({ type, document })).toBe(true);
    expect(predicate?.({ type: 'techdocs', document })).toBe(false);
  });
});
