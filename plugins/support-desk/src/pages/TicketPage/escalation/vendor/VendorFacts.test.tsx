import type {
  Ticket,
  VendorCase,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { exampleTicket } from '../../../../__testUtils__/tickets';
import { openTicket, withoutViewport } from '../__testUtils__/openTicket';

expect.extend(toHaveNoViolations);
jest.setTimeout(60_000);

beforeAll(withoutViewport);
beforeEach(() => sessionStorage.clear());

const seen = { ticket: '1', version: 1 };

function open(changes: Partial<VendorCase>, ticket: Partial<Ticket> = {}) {
  const vendor: VendorCase = {
    party: { id: 'nec', title: 'NEC' },
    state: 'reported',
    ...changes,
  };
  return openTicket(
    {
      editVendorCase: jest.fn(async () => exampleTicket()),
      sendVendorCase: jest.fn(async () => exampleTicket()),
    },
    { vendor, ...ticket },
  );
}

/** The fact with a title. */
const fact = async (title: string) =>
  within((await screen.findByText(title, { selector: 'dt' })).parentElement!);

describe('a ticket at the vendor', () => {
  it('says who raised and who manages it, and leads to it in the portal', async () => {
    const { container } = open({
      reference: 'HH-48213',
      url: 'https://nec.example.com/HH-48213',
      status: 'Active',
      team: 'Housing Support Team',
      reportedAt: '2025-03-08T11:00:00Z',
    });
    expect(
      (await fact('Vendor')).getByText(
        'Raised by IHMS Project Team, managed by NEC',
      ),
    ).toBeVisible();
    expect(
      (await fact('Portal reference')).getByRole('link', { name: 'HH-48213' }),
    ).toHaveAttribute('href', 'https://nec.example.com/HH-48213');
    const status = await fact('Status at the vendor');
    expect(status.getByText('Housing Support Team')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says that the reference is missing, and takes it', async () => {
    const { api } = open({ state: 'referenceMissing' });
    const reference = await fact('Portal reference');
    expect(reference.getByText('Portal reference missing')).toBeVisible();
    await userEvent.click(
      await reference.findByRole('button', {
        name: 'Edit what the vendor says',
      }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(
      dialog.getByRole('textbox', { name: /Portal reference/ }),
      'HH-48213',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(api.editVendorCase).toHaveBeenCalledWith(seen, {
        reference: 'HH-48213',
      }),
    );
  });

  it('is only read by those who asked for it', async () => {
    open({ state: 'referenceMissing' }, { sides: ['requester'], actions: [] });
    const reference = await fact('Portal reference');
    expect(reference.queryByRole('button')).not.toBeInTheDocument();
  });

  it('says why it did not reach the portal, and sends it again', async () => {
    const portal = {
      id: 'nec',
      state: 'failed' as const,
      attempts: 3,
      lastError: 'The portal did not answer',
    };
    const { api } = open({ portal });
    const exchange = await fact('Exchange with the portal');
    expect(exchange.getByText('Not sent')).toBeVisible();
    expect(
      exchange.getByText('3 attempts. The portal did not answer'),
    ).toBeVisible();
    await userEvent.click(exchange.getByRole('button', { name: 'Send again' }));
    await waitFor(() => expect(api.sendVendorCase).toHaveBeenCalledWith(seen));
  });

  it.each([
    ['queued', 'Queued to be sent'],
    ['sent', 'Sent'],
  ] as const)('offers nothing when it is %s', async (state, words) => {
    open({ portal: { id: 'nec', state, attempts: 1 } });
    const exchange = await fact('Exchange with the portal');
    expect(exchange.getByText(words)).toBeVisible();
    expect(exchange.queryByRole('button')).not.toBeInTheDocument();
  });
});
