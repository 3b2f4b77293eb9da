import '../../../__testUtils__/wideScreen';
import { NotFoundError } from '@backstage/errors';
import type {
  Licence,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { exampleFigures } from '../../../__testUtils__/licenceFigures';
import {
  documentManagement,
  exampleLicence,
  exampleLicenceRequest,
  exampleLicenceRequests,
  exampleSeats,
  mobileDevices,
} from '../../../__testUtils__/licences';
import { renderPage } from '../../../__testUtils__/renderPage';
import { ChosenLicence } from './ChosenLicence';

expect.extend(toHaveNoViolations);

function open(
  licence: Licence | undefined,
  changes: Partial<SupportDeskApi> = {},
) {
  const api = fakeApi({
    getLicenceFigures: jest.fn(async () => exampleFigures()),
    getSeats: jest.fn(async () => ({ items: exampleSeats(), unnamed: 1 })),
    getLicenceRequests: jest.fn(async () => ({
      items: exampleLicenceRequests(),
      totalCount: 3,
    })),
    stepLicenceRequest: jest.fn(async ({ id }) => ({
      ...exampleLicenceRequest({ id, state: 'given' }),
      history: [],
    })),
    ...changes,
  });
  const page = renderPage(
    <ChosenLicence
      id={licence?.id ?? 'gone'}
      listed={licence}
      onClose={() => {}}
    />,
    api,
  );
  return { api, ...page };
}

const region = (name: string) => screen.findByRole('region', { name });

describe('a licence in detail', () => {
  it('shows a manager use, who asks, who holds, and what is agreed', async () => {
    const { container } = open(mobileDevices());
    const chart = within(await region('Mobile devices: use over time'));
    expect(
      await chart.findByRole('img', {
        name: /^Mobile devices from 12 April 2024 to 8 March: 38 in use at first, 71 at last\. 80 bought\. 3 more in 30 days, as seen over 180 days\. Full about 4 June, with four chances in five between 12 May and 9 July\./,
      }),
    ).toBeVisible();
    expect(
      chart.getByText(/The renewal on 1 April is the time to buy more\.$/),
    ).toBeVisible();
    expect(
      chart.getByText(
        'Marked: renewal 20 April 2024, last day of notice 18 March, renewal 1 April.',
      ),
    ).toBeVisible();

    const asked = within(await region('Asked for, 3'));
    expect(asked.getAllByRole('listitem').map(it => it.textContent)).toEqual([
      expect.stringMatching(/Imogen ValePlace 1.*Training done$/),
      expect.stringMatching(
        /Reece Palmerasked by Marcus HaleTraining on 18 MarchRecord training$/,
      ),
      expect.stringMatching(/Tilly MarshPlace 2.*Training done$/),
    ]);
    expect(asked.getByRole('link', { name: 'Reece Palmer' })).toHaveAttribute(
      'href',
      '/support/licences/requests/request-2',
    );

    const seats = within(await region('Seats, 71'));
    expect(seats.getByText('not used for 96 days')).toBeVisible();
    expect(seats.getByText('no longer here')).toBeVisible();
    expect(seats.getByText('used today')).toBeVisible();
    expect(seats.getByText(/^2 could be taken back/)).toBeVisible();
    expect(seats.getByRole('link', { name: 'All holders' })).toHaveAttribute(
      'href',
      '/support/licences/mobile-devices/seats',
    );

    const facts = within(await region('Contract and facts'));
    expect(facts.getAllByRole('definition').map(it => it.textContent)).toEqual([
      'ClickHome Mobile',
      'users by name',
      'CH-2023-117',
      'Tue 1 April, in 24 days',
      '14 days before, by Tue 18 March',
      'Tue 31 March 2026, in 388 days',
      'A$9,600.00',
      'Cost centre CC-410',
      'ClickHome, licences@example.com',
      'Imani Rhodes',
      'Site supervisor training',
      '12 places in a class',
    ]);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('gives the same figures as a table', async () => {
    open(mobileDevices());
    await userEvent.click(
      await screen.findByRole('button', { name: 'As a table' }),
    );
    const table = screen.getByRole('table');
    const rowOf = (name: string) =>
      within(table).getByRole('row', { name: new RegExp(`^${name}`) });
    expect(rowOf('Sat 8 March')).toHaveTextContent(/8071$/);
    expect(rowOf('Sat 15 March, expected')).toHaveTextContent('71.770.4 to 73');
    expect(rowOf('Fri 12 April 2024')).toHaveTextContent(/6038$/);
    await userEvent.click(screen.getByRole('button', { name: 'As a chart' }));
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('draws as far back as is chosen', async () => {
    const { api } = open(mobileDevices());
    await waitFor(() =>
      expect(api.getLicenceFigures).toHaveBeenLastCalledWith('mobile-devices', {
        from: '2024-03-08',
      }),
    );
    await userEvent.click(
      await screen.findByRole('radio', { name: '3 months' }),
    );
    await waitFor(() =>
      expect(api.getLicenceFigures).toHaveBeenLastCalledWith('mobile-devices', {
        from: '2024-12-08',
      }),
    );
  });

  it('draws nothing of a few days', async () => {
    open(mobileDevices(), {
      getLicenceFigures: jest.fn(async () => ({
        ...exampleFigures(3),
        forecast: undefined,
      })),
    });
    expect(
      await screen.findByText(
        'Use is drawn from seven days on, so far there are 3. Now in use: 71.',
      ),
    ).toBeVisible();
  });

  it('gives all that can be given, and says of each that could not why', async () => {
    const { api } = open(mobileDevices(), {
      stepLicenceRequest: jest.fn(async ({ id }) => {
        if (id === 'request-3') throw new Error('None is free');
        return {
          ...exampleLicenceRequest({ id, state: 'given' as const }),
          history: [],
        };
      }),
    });
    expect(
      await screen.findByText('2 can be given now, 9 are free'),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Give 2' }));
    expect(await screen.findByText('1 seat given')).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent(
      '1 was not givenTilly Marsh: None is free',
    );
    expect(api.stepLicenceRequest.mock.calls).toEqual([
      [
        { id: 'request-1', version: 3 },
        { action: 'give', notIntegratedConfirmed: false },
      ],
      [
        { id: 'request-3', version: 3 },
        { action: 'give', notIntegratedConfirmed: false },
      ],
    ]);
  });

  it('gives seats of what is not integrated only when that is confirmed', async () => {
    const { api } = open(
      documentManagement({ mayManage: true, maySeeHolders: true }),
    );
    const give = await screen.findByRole('button', { name: 'Give 2' });
    expect(give).toBeDisabled();
    await userEvent.click(
      screen.getByRole('checkbox', {
        name: 'Give although it is not integrated yet',
      }),
    );
    await userEvent.click(give);
    await waitFor(() =>
      expect(api.stepLicenceRequest).toHaveBeenCalledWith(
        { id: 'request-1', version: 3 },
        { action: 'give', notIntegratedConfirmed: true },
      ),
    );
  });

  it('gives nothing when none is free', async () => {
    open(mobileDevices({ inUse: 80, free: 0, standing: 'full' }));
    expect(
      await screen.findByText('None is free: 2 wait for a seat'),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Give/ })).toBeNull();
  });

  it('shows others how to get more, and neither who asks nor who holds', async () => {
    const { api, container } = open(
      exampleLicence({ confirm: ['Renewal date'] }),
      { getSeats: jest.fn(async () => ({ items: [], unnamed: 5 })) },
    );
    const more = within(await region('How to get more'));
    expect(
      more.getByRole('link', {
        name: 'Raise in the portal: Service request to NEC, Business Objects',
      }),
    ).toHaveAttribute(
      'href',
      '/support/get-help/raise?model=supportmodel%3Adefault%2Fnec-ihms&type=service-request&module=business-objects&words=More+licences+for+Business+Objects',
    );
    expect(more.getByText('licence charged for')).toBeVisible();
    expect(more.getByText('Account Manager')).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Plan an upgrade' }),
    ).toHaveAttribute(
      'href',
      expect.stringContaining(
        'type=service-incident&module=business-objects&words=Upgrade+of+Business+Objects',
      ),
    );
    const mine = within(await region('For you'));
    expect(mine.getByText('You have none')).toBeVisible();
    expect(
      mine.getByRole('link', { name: 'Request Business Objects' }),
    ).toHaveAttribute(
      'href',
      '/support/licences/request?licence=business-objects',
    );
    expect(screen.getByText('To be confirmed: Renewal date')).toBeVisible();
    expect(screen.queryByRole('region', { name: /^Asked for/ })).toBeNull();
    expect(api.getLicenceRequests).not.toHaveBeenCalled();
    await waitFor(() =>
      expect(screen.queryByRole('region', { name: /^Seats/ })).toBeNull(),
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('asks for the licence that the list leaves out', async () => {
    open(undefined, { getLicence: jest.fn(async () => mobileDevices()) });
    expect(await region('Mobile devices in detail')).toBeVisible();
  });

  it('says that there is no such licence', async () => {
    open(undefined, {
      getLicence: jest.fn(async () => {
        throw new NotFoundError("licence: there is no licence 'gone'");
      }),
    });
    expect(
      await screen.findByText("licence: there is no licence 'gone'"),
    ).toBeVisible();
  });
});
