import type { TicketCall } from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { openTicket, withoutViewport } from '../__testUtils__/openTicket';

expect.extend(toHaveNoViolations);
jest.setTimeout(60_000);

beforeAll(withoutViewport);
beforeEach(() => sessionStorage.clear());

const desk: TicketCall = {
  contact: 'nec-service-desk',
  title: 'NEC service desk',
  number: '555-0100',
};
const hotline: TicketCall = {
  contact: 'hotline',
  title: 'Hotline',
  number: '1-888-555-0131',
  menu: ['Dial #520 after the recorded message starts.', 'Leave a message.'],
};

describe('calls', () => {
  it('are missing until they are recorded with the contact of the model', async () => {
    const { api, container } = openTicket(
      { logContact: jest.fn(async () => ({ items: [] } as never)) },
      { calls: [desk] },
    );
    expect(await screen.findByText('Logged but not phoned')).toBeVisible();
    expect(screen.getByRole('link', { name: '555-0100' })).toHaveAttribute(
      'href',
      'tel:555-0100',
    );
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.click(
      screen.getByRole('button', {
        name: 'Record the call to NEC service desk',
      }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('textbox', { name: /Number/ })).toHaveValue(
      '555-0100',
    );
    await userEvent.type(
      dialog.getByRole('textbox', { name: /What it was about/ }),
      'Priority 1: rents are down',
    );
    await userEvent.click(
      dialog.getByRole('button', { name: 'Add a contact' }),
    );
    await waitFor(() =>
      expect(api.logContact).toHaveBeenCalledWith(
        { ticket: '1', version: 1 },
        expect.objectContaining({
          channel: 'phone',
          direction: 'out',
          with: 'NEC service desk',
          contact: 'nec-service-desk',
          number: '555-0100',
        }),
      ),
    );
  });

  it('are counted, each with its number, its menu in order, and when it was made', async () => {
    const made = {
      ...desk,
      madeAt: '2025-03-08T10:00:00Z',
      by: { ref: 'user:default/lena-baird', title: 'Lena Baird' },
    };
    openTicket({}, { calls: [made, hotline] });
    expect(await screen.findByText('1 of 2 calls made')).toBeVisible();
    expect(screen.getByText(/Made .* by Lena Baird/)).toBeVisible();
    const menu = screen.getByRole('list', { name: 'What to do on the phone' });
    expect(
      within(menu)
        .getAllByRole('listitem')
        .map(it => it.textContent),
    ).toEqual(hotline.menu);
    expect(
      screen.getAllByRole('button', { name: /^Record the call/ }),
    ).toHaveLength(1);
  });

  it('are told to those who may make them, also where somebody else logs them', async () => {
    openTicket({}, { calls: [desk], actions: [] });
    expect(await screen.findByText('Logged but not phoned')).toBeVisible();
    expect(screen.getByRole('link', { name: '555-0100' })).toBeVisible();
    expect(
      screen.queryByRole('button', { name: /^Record the call/ }),
    ).not.toBeInTheDocument();
  });

  it.each([
    ['all are made', { calls: [{ ...desk, madeAt: '2025-03-08T10:00:00Z' }] }],
    ['the ticket has ended', { calls: [desk], status: 'closed' as const }],
    [
      'the reader may neither log nor make them',
      { calls: [{ ...desk, number: undefined }], actions: [] },
    ],
  ])('are not asked for when %s', async (_, ticket) => {
    openTicket({}, ticket);
    await screen.findByRole('region', { name: 'Clocks' });
    expect(screen.queryByText('Logged but not phoned')).not.toBeInTheDocument();
  });
});
