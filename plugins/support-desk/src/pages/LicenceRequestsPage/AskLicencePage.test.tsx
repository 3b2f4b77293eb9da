import type { Entity } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import type { StorageApi } from '@backstage/frontend-plugin-api';
import { mockApis } from '@backstage/frontend-test-utils';
import type {
  Licence,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { useLocation } from 'react-router-dom';
import { fakeApi } from '../../__testUtils__/fakeApi';
import {
  claritySeats,
  licenceRequestDetail,
  newUserClasses,
} from '../../__testUtils__/licenceRequests';
import { exampleLicence, exampleRegister } from '../../__testUtils__/licences';
import { exampleDetail } from '../../__testUtils__/models';
import { renderPage } from '../../__testUtils__/renderPage';
import { AskLicencePage } from './AskLicencePage';

expect.extend(toHaveNoViolations);

const mina: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'mina-orr', namespace: 'default' },
  spec: { profile: { displayName: 'Mina Orr' } },
};

function Address() {
  return <output data-testid="address">{useLocation().pathname}</output>;
}

function open(
  licences: Licence[],
  options: {
    chosen?: string;
    storage?: StorageApi;
    changes?: Partial<SupportDeskApi>;
  } = {},
) {
  const api = fakeApi({
    getLicences: jest.fn(async () => exampleRegister(licences)),
    getModel: jest.fn(async name => exampleDetail(name.split('/')[1])),
    getTrainingClasses: jest.fn(async () => newUserClasses()),
    askLicence: jest.fn(async () =>
      licenceRequestDetail({ id: 'request-9', state: 'approval' }),
    ),
    ...options.changes,
  });
  const toasts = { post: jest.fn(() => ({ close: jest.fn() })) };
  const { chosen = licences[0]?.id, storage } = options;
  const page = (
    <>
      <AskLicencePage />
      <Address />
    </>
  );
  const rendered = renderPage(page, api, {
    at: chosen ? `/?licence=${chosen}` : '/',
    entities: [mina],
    storage,
    toasts,
  });
  return { api, toasts, ...rendered };
}

const send = () =>
  userEvent.click(screen.getByRole('button', { name: 'Request the licence' }));
const reason = () =>
  screen.findByRole('textbox', { name: /What it is needed for/ });
async function fill(input: HTMLElement, text: string) {
  await userEvent.click(input);
  await userEvent.paste(text);
}
async function fillClarity() {
  await fill(await reason(), 'Starts on Monday');
  await fill(
    screen.getByRole('textbox', { name: /Complete the License Request Form/ }),
    'license-request.pdf',
  );
  await userEvent.click(
    screen.getByRole('checkbox', { name: /screen viewing capabilities/ }),
  );
}

const refusal = (status: number, error: object) =>
  ResponseError.fromResponse(
    new Response(JSON.stringify({ error, response: { statusCode: status } }), {
      status,
      headers: { 'Content-Type': 'application/json' },
    }) as never,
  );

// The list of people loads more when its end comes into view, which jsdom never tells.
beforeAll(() => {
  window.IntersectionObserver = jest.fn(() => ({
    observe: jest.fn(),
    unobserve: jest.fn(),
    disconnect: jest.fn(),
  })) as never;
});

describe('AskLicencePage', () => {
  it('asks what form and training ask, offers the classes, and says what happens next (S3-28 to S3-35)', async () => {
    const { api, toasts, container } = open([claritySeats()]);
    await fillClarity();
    const next = screen.getByRole('region', { name: 'What happens next' });
    expect(
      within(next)
        .getAllByRole('listitem')
        .map(it => it.textContent),
    ).toEqual([
      'Agency Administrator approves it.',
      'Training: New User Training.',
      'A seat is given: 3 are free.',
    ]);
    expect(screen.getByRole('radio', { name: /^Book later/ })).toBeChecked();
    expect(screen.getByRole('radio', { name: /1 April.*Full/ })).toBeDisabled();
    expect(
      screen.getByText('the time zone and the time of day are not given'),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: /18 March/ }));
    expect(next).toHaveTextContent('New User Training, Tue 18 March.');
    expect(await axe(container)).toHaveNoViolations();

    await send();
    await waitFor(() =>
      expect(screen.getByTestId('address')).toHaveTextContent(
        '/support/licences/requests/request-9',
      ),
    );
    expect(api.askLicence).toHaveBeenCalledWith(
      {
        licence: 'clarity-seats',
        reason: 'Starts on Monday',
        trainingOn: '2025-03-18',
        answers: { what: 'license-request.pdf', 'screen-viewing': true },
      },
      { idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/) },
    );
    expect(toasts.post).toHaveBeenCalledWith(
      expect.objectContaining({
        title: 'Asked for Clarity seats',
        description: 'Waits for approval',
      }),
    );
  });

  it('names what is missing, with the way to it, before anything is sent', async () => {
    const { api, container } = open([claritySeats()]);
    await userEvent.click(
      await screen.findByRole('radio', { name: 'A colleague' }),
    );
    await send();
    const problems = await screen.findByRole('region', {
      name: '3 answers need your attention',
    });
    expect(
      within(problems)
        .getAllByRole('link')
        .map(it => it.textContent),
    ).toEqual([
      'Choose the colleague who is to get it',
      'Complete the License Request Form must be answered',
      'The new user has screen viewing capabilities must be ticked',
    ]);
    await waitFor(() => expect(problems).toHaveFocus());
    expect(api.askLicence).not.toHaveBeenCalled();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('asks for a colleague where the reader has one already', async () => {
    const { api } = open([exampleLicence({ mine: 'holder', free: 2 })]);
    expect(
      await screen.findByText(/You have a seat of this licence/),
    ).toBeVisible();
    await userEvent.type(
      await screen.findByRole('combobox', { name: /^Colleague/ }),
      'Mina',
    );
    await userEvent.click(
      await screen.findByRole('option', { name: 'Mina Orr' }),
    );
    await send();
    await waitFor(() =>
      expect(api.askLicence).toHaveBeenCalledWith(
        {
          licence: 'business-objects',
          person: 'user:default/mina-orr',
          answers: {},
        },
        expect.anything(),
      ),
    );
  });

  it('says that all seats are in use, which place in the queue it would be, and how more are got', async () => {
    open([exampleLicence()]);
    const next = await screen.findByRole('region', {
      name: 'What happens next',
    });
    expect(next).toHaveTextContent(
      'You wait for a seat, as number 3 in the queue.',
    );
    const full = screen.getByRole('region', { name: 'All 5 seats are in use' });
    expect(full).toHaveTextContent('NEC portal');
    expect(full).toHaveTextContent('licence charged forNEC sales desk');
  });

  it('keeps what was typed when the page is left, and forgets it once it is sent', async () => {
    const storage = mockApis.storage();
    const first = open([claritySeats()], { storage });
    await fill(await reason(), 'Starts on Monday');
    first.unmount();
    const second = open([claritySeats()], { storage });
    expect(await reason()).toHaveValue('Starts on Monday');
    expect(screen.getByText(/^Draft kept/)).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Discard draft' }),
    );
    expect(await reason()).toHaveValue('');
    second.unmount();
  });

  it('shows at its question what the back end finds wrong', async () => {
    open([claritySeats()], {
      changes: {
        askLicence: jest.fn(async () => {
          throw await refusal(422, {
            name: 'InputError',
            message: 'Wrong',
            fields: [
              { field: 'trainingOn', message: 'is full by now' },
              { field: 'person', message: 'has asked for it already' },
            ],
          });
        }),
      },
    });
    await fillClarity();
    await userEvent.click(screen.getByRole('radio', { name: /18 March/ }));
    await send();
    const training = await screen.findByRole('region', { name: 'Training' });
    expect(await within(training).findByText('is full by now')).toBeVisible();
    expect(screen.getByText('has asked for it already')).toBeVisible();
  });

  it('sends the same again with the same key when it did not get there', async () => {
    const askLicence = jest.fn(async (..._: unknown[]) => {
      throw new Error('No connection');
    });
    open([exampleLicence({ free: 1 })], {
      changes: { askLicence: askLicence as never },
    });
    await reason();
    await send();
    expect(await screen.findByText(/^No connection/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(askLicence).toHaveBeenCalledTimes(2));
    expect(askLicence.mock.calls[1]).toEqual(askLicence.mock.calls[0]);
  });

  it('offers the licences by system, and says which the reader has', async () => {
    open([exampleLicence({ mine: 'waiting' }), claritySeats()], {
      chosen: 'none',
    });
    await userEvent.click(
      await screen.findByRole('button', { name: /Product or module/ }),
    );
    const group = await screen.findByRole('group', { name: 'NEC IHMS' });
    expect(
      within(group).getByRole('option', {
        name: 'Business Objects (you have asked for it)',
      }),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('option', { name: 'Clarity seats' }),
    );
    expect(
      await screen.findByRole('region', { name: 'What happens next' }),
    ).toBeVisible();
  });

  it('says so where there is none', async () => {
    open([]);
    expect(
      await screen.findByText('There is no licence to ask for'),
    ).toBeVisible();
  });
});
