import '../../../__testUtils__/wideScreen';
import type { SupportDeskApi } from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import {
  exampleWarning,
  exampleWarnings,
} from '../../../__testUtils__/licenceWarnings';
import { renderPage } from '../../../__testUtils__/renderPage';
import { Warnings } from './Warnings';

expect.extend(toHaveNoViolations);

function open(changes: Partial<SupportDeskApi> = {}) {
  const api = fakeApi({
    getLicenceWarnings: jest.fn(async () => ({ items: exampleWarnings() })),
    snoozeLicenceWarning: jest.fn(async () => exampleWarning()),
    ...changes,
  });
  const page = renderPage(<Warnings model="default/clickhome" />, api);
  return { api, ...page };
}

const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const choose = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('menuitem', { name }));
const lines = () => screen.getAllByRole('listitem').map(it => it.textContent);

describe('warnings of licences', () => {
  it('show what comes first, the rest and what was put off on asking', async () => {
    const { api, container } = open();
    expect(
      await screen.findByRole('region', { name: 'To see to, 4' }),
    ).toBeVisible();
    expect(api.getLicenceWarnings).toHaveBeenCalledWith({
      model: 'default/clickhome',
    });
    expect(lines()).toEqual([
      expect.stringMatching(
        /^Agency user seatsHMISMore is in use than was bought/,
      ),
      expect.stringMatching(/Last day of notice .*18 March, in 10 days/),
      expect.stringMatching(/Renewal .*1 April, in 24 days/),
    ]);
    expect(
      screen.getByRole('link', { name: 'Agency user seats' }),
    ).toHaveAttribute('href', '/support/licences?licence=agency-seats');
    await press('Show all 4');
    expect(lines()).toHaveLength(4);
    await press('Snoozed, 1');
    expect(
      screen.getByText(/^until .*20 March, by Imani Rhodes$/),
    ).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('are put off for a week or a month, as far as their day allows', async () => {
    const { api } = open();
    await press(/^Snooze: Mobile devices, Renewal/);
    expect(screen.getAllByRole('menuitem').map(it => it.textContent)).toEqual([
      expect.stringMatching(/^1 week, until .*15 March$/),
      'Until a day',
    ]);
    await choose(/^1 week/);
    await waitFor(() =>
      expect(api.snoozeLicenceWarning).toHaveBeenCalledWith('warning-1', {
        until: '2025-03-15',
      }),
    );
    await press(/^Snooze: Agency user seats/);
    await choose(/^1 month, until .*8 April$/);
    await waitFor(() =>
      expect(api.snoozeLicenceWarning).toHaveBeenCalledWith('warning-2', {
        until: '2025-04-08',
      }),
    );
    await waitFor(() =>
      expect(api.getLicenceWarnings).toHaveBeenCalledTimes(3),
    );
  });

  it('are put off until a day, and woken', async () => {
    const { api } = open();
    await press(/^Snooze: Mobile devices, Renewal/);
    await choose('Until a day');
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent(/Latest: .*1 April/);
    expect(await axe(dialog)).toHaveNoViolations();
    await userEvent.type(
      screen.getByRole('spinbutton', { name: /^day/ }),
      '20',
    );
    await press('Snooze');
    await waitFor(() =>
      expect(api.snoozeLicenceWarning).toHaveBeenCalledWith('warning-1', {
        until: '2025-03-20',
      }),
    );
    await press('Snoozed, 1');
    await press(/^Wake: Office users/);
    await waitFor(() =>
      expect(api.snoozeLicenceWarning).toHaveBeenLastCalledWith('warning-5', {
        until: null,
      }),
    );
  });

  it('say why one could not be put off', async () => {
    open({
      snoozeLicenceWarning: jest.fn(async () => {
        throw new Error('until: it is about today');
      }),
    });
    await press(/^Snooze: Agency/);
    await choose(/^1 week/);
    expect(await screen.findByText('until: it is about today')).toBeVisible();
  });

  it('show nothing where there is nothing to see to', async () => {
    const { api } = open({
      getLicenceWarnings: jest.fn(async () => ({ items: [] })),
    });
    await waitFor(() => expect(api.getLicenceWarnings).toHaveBeenCalled());
    expect(screen.queryByRole('region', { name: /To see to/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /Snooze/ })).toBeNull();
  });
});
