import { discoveryApiRef } from '@backstage/frontend-plugin-api';
import { mockApis } from '@backstage/frontend-test-utils';
import type { SupportDeskApi } from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { renderPage } from '../../../__testUtils__/renderPage';
import { CalendarDialog } from './CalendarDialog';

expect.extend(toHaveNoViolations);

const SINCE = '2025-03-08T11:40:00.000Z';
const ADDRESS =
  'https://portal.example.com/api/support-desk/licence-calendar/secret.ics';

function open(changes: Partial<SupportDeskApi> = {}) {
  const api = fakeApi({
    createLicenceCalendar: jest.fn(async () => ({
      path: '/licence-calendar/secret.ics',
      since: SINCE,
    })),
    deleteLicenceCalendar: jest.fn(async () => {}),
    ...changes,
  });
  const page = renderPage(<CalendarDialog onClose={() => {}} />, api, {
    apis: [
      [
        discoveryApiRef,
        mockApis.discovery({ baseUrl: 'https://portal.example.com' }),
      ],
    ],
  });
  return { api, ...page };
}

const press = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name }));

describe('the calendar feed', () => {
  it('is made, and its address shown once to be copied', async () => {
    const user = userEvent.setup();
    const copied = jest.spyOn(navigator.clipboard, 'writeText');
    open();
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('last days of notice');
    expect(dialog).toHaveTextContent('Costs are never in it');
    expect(await screen.findByText('You have no address yet.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Make an address' }));
    expect(
      await screen.findByRole('textbox', { name: /Your address/ }),
    ).toHaveValue(ADDRESS);
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(copied).toHaveBeenCalledWith(ADDRESS);
    expect(await screen.findByText('Copied')).toBeVisible();
    expect(await axe(dialog)).toHaveNoViolations();
  });

  it('is not shown again, but can be renewed or ended', async () => {
    const { api } = open({
      getLicenceCalendar: jest.fn(async () => ({ since: SINCE })),
    });
    expect(await screen.findByText(/You have an address since/)).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
    await press('Make a new address');
    expect(await screen.findByRole('textbox')).toHaveValue(ADDRESS);
    await press('End it');
    await waitFor(() => expect(api.deleteLicenceCalendar).toHaveBeenCalled());
    expect(await screen.findByText('You have no address yet.')).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('says why it could not be made', async () => {
    open({
      createLicenceCalendar: jest.fn(async () => {
        throw new Error('No connection');
      }),
    });
    await press('Make an address');
    expect(await screen.findByText('No connection')).toBeVisible();
  });
});
