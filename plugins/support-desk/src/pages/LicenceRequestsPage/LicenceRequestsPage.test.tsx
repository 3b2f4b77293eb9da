import type {
  LicenceRequest,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../__testUtils__/fakeApi';
import {
  exampleLicenceRequest,
  exampleLicenceRequests,
  exampleRegister,
} from '../../__testUtils__/licences';
import { renderPage } from '../../__testUtils__/renderPage';
import { LicenceRequestsPage } from './LicenceRequestsPage';

expect.extend(toHaveNoViolations);

type Scoped = Partial<Record<'mine' | 'toDo' | 'all', LicenceRequest[]>>;

function open(
  requests: Scoped,
  at = '/',
  changes: Partial<SupportDeskApi> = {},
) {
  const api = fakeApi({
    getLicences: jest.fn(async () => exampleRegister()),
    getLicenceRequests: jest.fn(async ({ scope = 'all' } = {}) => ({
      items: requests[scope] ?? [],
    })),
    ...changes,
  });
  return { api, ...renderPage(<LicenceRequestsPage />, api, { at }) };
}

const lines = async (heading: string) => {
  const list = await screen.findByRole('region', { name: heading });
  return within(list).getAllByRole('listitem');
};

describe('LicenceRequestsPage', () => {
  it('opens on what waits for the reader, each with where it stands', async () => {
    const { api, container } = open({ toDo: exampleLicenceRequests() });
    const [first, second] = await lines('Requests that wait for you');
    expect(
      within(first).getByRole('link', {
        name: 'Mobile devices for Imogen Vale',
      }),
    ).toHaveAttribute('href', '/support/licences/requests/request-1');
    expect(first).toHaveTextContent('Waits for a seat');
    expect(first).toHaveTextContent('Number 1 in the queue');
    expect(second).toHaveTextContent('Asked by Marcus Hale');
    expect(second).toHaveTextContent('Class Tue 18 March');
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.click(screen.getByRole('tab', { name: 'All' }));
    await waitFor(() =>
      expect(api.getLicenceRequests).toHaveBeenLastCalledWith(
        expect.objectContaining({ scope: 'all' }),
      ),
    );
  });

  it('opens on the own requests where nothing waits, and says what would appear', async () => {
    open({});
    expect(
      await screen.findByText('You have asked for no licence yet'),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Request a licence' }),
    ).toHaveAttribute('href', '/support/licences/request');
  });

  it('filters by licence and state, from the address, and lets go of a filter that is too narrow', async () => {
    const { api } = open(
      {},
      '/?scope=all&licence=mobile-devices&state=waiting',
    );
    expect(
      await screen.findByText('No request matches the filter'),
    ).toBeVisible();
    expect(api.getLicenceRequests).toHaveBeenLastCalledWith(
      expect.objectContaining({
        scope: 'all',
        licence: 'mobile-devices',
        state: 'waiting',
      }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear the filter' }),
    );
    expect(await screen.findByText('No requests yet')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /State/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'All that go on' }),
    );
    await waitFor(() =>
      expect(api.getLicenceRequests).toHaveBeenLastCalledWith(
        expect.objectContaining({ state: 'approval,training,waiting' }),
      ),
    );
  });

  it('shows more on asking, and how to try again', async () => {
    const getLicenceRequests = jest
      .fn()
      .mockRejectedValueOnce(new Error('No connection'))
      .mockImplementation(async ({ cursor }) => ({
        items: [exampleLicenceRequest({ id: cursor ?? 'first' })],
        ...(!cursor && { nextCursor: 'next' }),
      }));
    open({}, '/?scope=mine', { getLicenceRequests });
    expect(await screen.findByText('No connection')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show more' }),
    );
    await waitFor(async () =>
      expect(await lines('My requests')).toHaveLength(2),
    );
  });
});
