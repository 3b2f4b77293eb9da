import { screen, waitFor, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { exampleLicenceRequest } from '../../../__testUtils__/licences';
import { renderPage } from '../../../__testUtils__/renderPage';
import { openTicket, worked } from '../../../__testUtils__/ticketPage';
import { LicenceRequestNote } from './LicenceRequestNote';

jest.setTimeout(60_000);
expect.extend(toHaveNoViolations);

describe('LicenceRequestNote', () => {
  it('leads from a ticket back to the request for a licence by which it came about', async () => {
    const ticket = worked();
    const getLicenceRequests = jest.fn(async () => ({
      items: [exampleLicenceRequest()],
    }));
    openTicket(ticket, { getLicenceRequests });
    const links = within(await screen.findByRole('region', { name: 'Linked' }));
    expect(
      await links.findByRole('link', {
        name: 'Mobile devices for Imogen Vale',
      }),
    ).toHaveAttribute('href', '/support/licences/requests/request-1');
    expect(links.getByText('Waits for a seat')).toBeVisible();
    expect(getLicenceRequests).toHaveBeenCalledWith({
      ticket: ticket.id,
      limit: 1,
    });
  });

  it('has no accessibility violations', async () => {
    const { container } = renderPage(
      <LicenceRequestNote ticket={worked()} />,
      fakeApi({
        getLicenceRequests: jest.fn(async () => ({
          items: [exampleLicenceRequest()],
        })),
      }),
    );
    await screen.findByRole('link');
    expect(await axe(container)).toHaveNoViolations();
  });

  it.each<[string, () => Promise<{ items: [] }>]>([
    ['has none', async () => ({ items: [] })],
    [
      'cannot be looked up',
      async () => {
        throw new Error('down');
      },
    ],
  ])('is not there for a ticket that %s', async (_why, answer) => {
    const getLicenceRequests = jest.fn(answer);
    renderPage(
      <>
        <LicenceRequestNote ticket={worked()} />
        <p>below</p>
      </>,
      fakeApi({ getLicenceRequests }),
    );
    expect(await screen.findByText('below')).toBeVisible();
    await waitFor(() => expect(getLicenceRequests).toHaveBeenCalled());
    expect(screen.queryByRole('link')).toBeNull();
  });
});
