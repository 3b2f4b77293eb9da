import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { licenceRequestDetail } from '../../../__testUtils__/licenceRequests';
import { exampleLicence } from '../../../__testUtils__/licences';
import { exampleTicket } from '../../../__testUtils__/tickets';
import {
  address,
  necApi,
  renderRaise,
  summary,
} from '../__testUtils__/raisePage';

const request = licenceRequestDetail({
  licence: { id: 'business-objects', title: 'Business Objects' },
});

describe('a request for a licence of which none is free', () => {
  it('is filled in, and raised as the ticket of that request', async () => {
    const api = necApi({
      getLicenceRequest: jest.fn(async () => request),
      getLicence: jest.fn(async () => exampleLicence()),
      raiseLicenceRequest: jest.fn(async () =>
        exampleTicket({ key: 'IHMS-1' }),
      ),
    });
    await renderRaise({
      query: 'type=service-incident&licenceRequest=request-1',
      api,
    });
    expect(screen.getByText('For a request for a licence')).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Request for a licence' }),
    ).toHaveAttribute('href', '/support/licences/requests/request-1');
    expect(await summary()).toHaveValue('More licences: Business Objects');
    await userEvent.click(screen.getByRole('radio', { name: /^P3/ }));
    await userEvent.click(
      screen.getByRole('button', { name: 'Log the incident' }),
    );
    await waitFor(() => expect(address()).toBe('/support/tickets/IHMS-1'));
    expect(api.createTicket).not.toHaveBeenCalled();
    expect(api.raiseLicenceRequest).toHaveBeenCalledWith(
      { id: 'request-1', version: 3 },
      {
        requestType: 'service-incident',
        summary: 'More licences: Business Objects',
        description:
          '5 bought, 5 in use, 2 waiting.\n\nStarts as site supervisor',
        module: 'business-objects',
        priority: 'p3',
        fields: {},
        confirmed: {},
      },
      { idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/) },
    );
  });
});
