import { screen, waitFor, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { licenceRequestDetail } from '../../__testUtils__/licenceRequests';
import {
  documentManagement,
  exampleLicence,
} from '../../__testUtils__/licences';
import { click, openRequest, region, seen } from './__testUtils__/openRequest';

expect.extend(toHaveNoViolations);

const imani = { ref: 'user:default/imani-rhodes', title: 'Imani Rhodes' };

describe('LicenceRequestPage', () => {
  it('shows how far it is, what was asked and what happened', async () => {
    const { container } = openRequest(
      licenceRequestDetail({
        approval: { by: imani, at: '2025-02-21T09:00:00.000Z' },
        answers: [
          { field: 'screen-viewing', label: 'Screen viewing', value: true },
        ],
        remarks: ['Active within 30 days'],
        history: [
          { at: '2025-02-20T09:00:00.000Z', by: imani, action: 'asked' },
          {
            at: '2025-02-21T10:00:00.000Z',
            by: imani,
            action: 'book',
            day: '2025-03-04',
          },
        ],
      }),
    );
    const steps = within(await region('Progress')).getAllByRole('listitem');
    expect(steps.map(it => it.textContent)).toEqual([
      expect.stringMatching(/^Asked for DoneImogen Vale, Thu 20 February/),
      expect.stringMatching(/^Approval DoneImani Rhodes, Fri 21 February/),
      expect.stringMatching(/^Training DoneAttended Tue 4 March/),
      'Queue for a seat NowNumber 1',
      'Seat Coming',
    ]);
    expect(steps[3]).toHaveAttribute('aria-current', 'step');
    expect(await region('What was asked')).toHaveTextContent(
      'WhyStarts as site supervisorScreen viewingYesActive within 30 days',
    );
    expect(await region('History')).toHaveTextContent(
      'Imani Rhodes booked the class of Tue 4 March',
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('gives the seat at once', async () => {
    const { api } = openRequest(licenceRequestDetail());
    await click('Give a seat');
    await waitFor(() =>
      expect(api.stepLicenceRequest).toHaveBeenCalledWith(seen, {
        action: 'give',
      }),
    );
  });

  it('asks before a seat is given of what is not integrated (S1-101)', async () => {
    const { api } = openRequest(licenceRequestDetail(), documentManagement());
    await region('Progress');
    await waitFor(() => expect(api.getLicence).toHaveBeenCalled());
    await click('Give a seat');
    expect(
      await screen.findByRole('heading', {
        name: 'Give Imogen Vale a seat of Mobile devices?',
      }),
    ).toBeVisible();
    expect(api.stepLicenceRequest).not.toHaveBeenCalled();
    await click('Give it anyway');
    await waitFor(() =>
      expect(api.stepLicenceRequest).toHaveBeenCalledWith(seen, {
        action: 'give',
        notIntegratedConfirmed: true,
      }),
    );
  });

  it('says that none is free, how more are got, and leads to the ticket that asks for more (S1-99)', async () => {
    const none = Object.assign(new Error('None free'), {
      body: {
        error: { code: 'NONE_FREE', message: 'All 5 seats are in use.' },
      },
    });
    let licence = exampleLicence({ free: 1, inUse: 4 });
    openRequest(licenceRequestDetail({ mayRaiseTicket: true }), licence, {
      getLicence: jest.fn(async () => licence),
      stepLicenceRequest: jest.fn(async () => {
        licence = exampleLicence();
        throw none;
      }),
    });
    await click('Give a seat');
    expect(await screen.findByText('All 5 seats are in use.')).toBeVisible();
    const full = await region('All 5 seats are in use');
    expect(full).toHaveTextContent('licence charged for');
    expect(
      within(full).getByRole('link', { name: 'sales@example.com' }),
    ).toHaveAttribute('href', 'mailto:sales@example.com');
    expect(
      within(full).getByRole('link', { name: 'Raise a ticket for more' }),
    ).toHaveAttribute(
      'href',
      '/support/get-help/raise?model=supportmodel%3Adefault%2Fclickhome&type=service-request&licenceRequest=request-1',
    );
  });

  it('says who was faster, shows what it is now, and does it anyway on asking', async () => {
    const stale = Object.assign(new Error('Changed'), {
      body: {
        error: { code: 'STALE_VERSION', version: 5 },
      },
    });
    let current = licenceRequestDetail();
    const stepLicenceRequest = jest
      .fn()
      .mockImplementationOnce(async () => {
        current = licenceRequestDetail({
          version: 5,
          position: 2,
          history: [
            { at: '2025-03-08T10:00:00.000Z', by: imani, action: 'ticket' },
          ],
        });
        throw stale;
      })
      .mockImplementation(async () => current);
    openRequest(current, undefined, {
      getLicenceRequest: jest.fn(async () => current),
      stepLicenceRequest,
    });
    await click('Give a seat');
    expect(
      await screen.findByText(
        'Meanwhile, 10:00: Imani Rhodes raised a ticket for more',
      ),
    ).toBeVisible();
    expect(await screen.findByText('Number 2')).toBeVisible();
    await click('Do it anyway');
    await waitFor(() =>
      expect(stepLicenceRequest).toHaveBeenLastCalledWith(
        { id: 'request-1', version: 5 },
        { action: 'give' },
      ),
    );
  });

  it('leads to the ticket, and offers nothing more to whoever may do nothing', async () => {
    openRequest(
      licenceRequestDetail({
        possible: [],
        ticket: { id: '1', key: 'IHMS-1042' },
      }),
    );
    expect(
      await screen.findByRole('link', { name: 'IHMS-1042' }),
    ).toHaveAttribute('href', '/support/tickets/IHMS-1042');
    expect(
      screen.getByText('Nothing is left for you to do here.'),
    ).toBeVisible();
  });

  it('says who may see a request that is not there for the reader', async () => {
    const getLicenceRequest = jest.fn(async () => {
      throw Object.assign(new Error('Not found'), {
        response: { status: 404 },
      });
    });
    openRequest(licenceRequestDetail(), undefined, { getLicenceRequest });
    expect(
      await screen.findByText('There is no such request here'),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'All requests' })).toHaveAttribute(
      'href',
      '/support/licences/requests',
    );
  });
});
