import type {
  ContactEntry,
  SupportDeskApi,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { hmisApi, MONDAY_10, MONDAY_17 } from '../../../__testUtils__/hmis';
import { exampleTicket } from '../../../__testUtils__/tickets';
import {
  address,
  fill,
  renderRaise,
  summary,
} from '../__testUtils__/raisePage';

expect.extend(toHaveNoViolations);
jest.setTimeout(60_000);

const AGENCY = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'agency-north', title: 'Agency North' },
};

// The list of agencies loads more when its end comes into view, which jsdom never tells.
beforeAll(() => {
  window.IntersectionObserver = jest.fn(() => ({
    observe: jest.fn(),
    unobserve: jest.fn(),
    disconnect: jest.fn(),
  })) as never;
});

const send = () =>
  userEvent.click(screen.getByRole('button', { name: 'Log the incident' }));

async function answerAll() {
  await fill(await summary(), 'Nobody can check a client in');
  await fill(
    screen.getByRole('textbox', { name: 'Contact information' }),
    '555-0160',
  );
  await fill(
    screen.getByRole('textbox', { name: 'Detailed message of the problem' }),
    'The check-in page answers with an error.',
  );
  await userEvent.type(
    screen.getByRole('combobox', { name: /^Agency/ }),
    'North',
  );
  await userEvent.click(
    await screen.findByRole('option', { name: 'Agency North' }),
  );
  await userEvent.click(screen.getByRole('checkbox', { name: /such a case/ }));
}

describe('calls that were made before the request', () => {
  const calls = [
    {
      contact: 'hmis-system-administrator',
      title: 'HMIS System Administrator',
    },
    { contact: 'bis-hotline', title: 'Bowman Internet Systems hotline' },
  ];

  const emergency = (changes: Partial<Ticket> = {}) =>
    exampleTicket({
      id: '7',
      key: 'HMIS-7',
      summary: 'Nobody can check a client in',
      version: 1,
      calls,
      unrated: {
        scale: 'bis-severity',
        title: 'Bowman Systems severity code response times',
        word: 'severity',
      },
      ...changes,
    });

  async function sendWithCalls(
    at: string,
    ticket: Ticket,
    changes: Partial<SupportDeskApi> = {},
  ) {
    const api = hmisApi(at, {
      createTicket: jest.fn(async () => ticket),
      getTicket: jest.fn(async () => ({ ...ticket, version: 2 })),
      logContact: jest.fn(async () => ({} as ContactEntry)),
      ...changes,
    });
    const toasts = { post: jest.fn(() => ({ close: () => {} })) };
    const { container } = await renderRaise({
      query: 'type=rapid-response',
      api,
      toasts: toasts as never,
      entities: [AGENCY],
    });
    const door = await screen.findByRole('region', { name: 'Call first' });
    const groups = within(door).getAllByRole('group');
    for (const group of groups) {
      await userEvent.click(
        within(group).getByRole('checkbox', { name: 'I have made this call' }),
      );
    }
    const last = within(groups.at(-1)!);
    await userEvent.click(last.getByRole('radio', { name: 'Voicemail left' }));
    expect(await axe(container)).toHaveNoViolations();
    await answerAll();
    await send();
    await waitFor(() => expect(address()).toContain(ticket.key));
    return { api, toasts };
  }

  it('are entered in the contact log, one after the other, with time and outcome', async () => {
    const { api, toasts } = await sendWithCalls(MONDAY_17, emergency());
    expect(api.createTicket).toHaveBeenCalledWith(
      expect.objectContaining({
        channel: 'phone',
        notifiedAt: expect.stringMatching(/^2025-03-11T00:0/),
      }),
      expect.anything(),
    );
    expect(api.logContact).toHaveBeenCalledTimes(2);
    expect(api.logContact).toHaveBeenNthCalledWith(
      1,
      { ticket: '7', version: 1 },
      expect.objectContaining({
        channel: 'mobile',
        direction: 'out',
        contact: 'hmis-system-administrator',
        number: '555-0121',
        outcome: 'reached',
        nature: 'Nobody can check a client in',
        at: expect.stringMatching(/^2025-03-11T00:0/),
      }),
    );
    expect(api.logContact).toHaveBeenNthCalledWith(
      2,
      { ticket: '7', version: 2 },
      expect.objectContaining({
        contact: 'bis-hotline',
        number: '1-888-555-0131',
        outcome: 'voicemail',
      }),
    );
    expect(toasts.post).toHaveBeenCalledTimes(1);
    expect(toasts.post).toHaveBeenCalledWith(
      expect.objectContaining({
        description:
          'Severity not set: the times of the vendor begin when it is.',
      }),
    );
  });

  it('are told where they were not taken; the ticket is there all the same', async () => {
    const { toasts } = await sendWithCalls(MONDAY_17, emergency(), {
      logContact: jest.fn(async () => {
        throw new Error('The portal did not answer');
      }),
    });
    expect(toasts.post).toHaveBeenLastCalledWith(
      expect.objectContaining({
        title:
          'Your call was not recorded: HMIS System Administrator, Bowman Internet Systems hotline. Record it on the ticket.',
        status: 'warning',
      }),
    );
  });

  it('are the way by which the request came, where the ticket asks for none', async () => {
    const { api } = await sendWithCalls(
      MONDAY_10,
      emergency({ calls: undefined, unrated: undefined }),
    );
    expect(api.createTicket).toHaveBeenCalledWith(
      expect.objectContaining({
        channel: 'phone',
        notifiedAt: expect.stringMatching(/^2025-03-10T17:0/),
      }),
      expect.anything(),
    );
    expect(api.logContact).not.toHaveBeenCalled();
  });
});
