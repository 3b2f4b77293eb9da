import type { Entity } from '@backstage/catalog-model';
import type { Mail } from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { exampleMail, heldMail } from '../../__testUtils__/mails';
import { exampleDetail } from '../../__testUtils__/models';
import { allowed, press, worked } from '../../__testUtils__/ticketPage';
import { exampleTicket } from '../../__testUtils__/tickets';
import { answering, openMail, unfold } from './__testUtils__/openMail';

expect.extend(toHaveNoViolations);
jest.setTimeout(60_000);

const mina: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'mina-orr', namespace: 'default' },
  spec: { profile: { displayName: 'Mina Orr' } },
};

const ticket = { ...exampleMail().ticket!, key: 'IHMS-2000' };

/** A back end that has decided once it was told to. */
function deciding(before: Mail, after: Mail) {
  const mails = [before];
  return {
    getMails: jest.fn(async (query = {}) => answering(mails)(query)),
    decide: jest.fn(async () => {
      mails[0] = after;
      return after;
    }),
  };
}

const choose = async (label: RegExp) => {
  await userEvent.type(screen.getByRole('combobox', { name: label }), 'Mina');
  await userEvent.click(
    await screen.findByRole('option', { name: 'Mina Orr' }),
  );
};
const submit = (name: string) =>
  userEvent.click(
    within(screen.getByRole('dialog')).getByRole('button', { name }),
  );

// The list of people loads more when its end comes into view, which jsdom never tells.
beforeAll(() => {
  window.IntersectionObserver = jest.fn(() => ({
    observe: jest.fn(),
    unobserve: jest.fn(),
    disconnect: jest.fn(),
  })) as never;
});

beforeEach(() => sessionStorage.clear());

describe('a mail that waits', () => {
  const taken = heldMail({ outcome: 'ticket', ticket, actions: ['setSender'] });

  it('is taken after all, and moves to where it belongs', async () => {
    const { getMails, decide } = deciding(heldMail(), taken);
    const { api, toasts } = openMail([], { getMails, releaseMail: decide });
    await unfold('Please look at this');
    await press('Take it after all');
    expect(await axe(screen.getByRole('dialog'))).toHaveNoViolations();
    await submit('Take it');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(api.releaseMail).toHaveBeenCalledWith('mail-2', {});
    expect(toasts.post).toHaveBeenCalledWith(
      expect.objectContaining({
        title: 'The mail is IHMS-2000 now',
        links: [
          { label: 'Open IHMS-2000', href: '/support/tickets/IHMS-2000' },
        ],
      }),
    );
    const list = await screen.findByRole('region', {
      name: 'Mails since yesterday',
    });
    expect(await within(list).findByText('IHMS-2000')).toBeVisible();
    await waitFor(() =>
      expect(
        screen.queryByRole('region', { name: 'Waiting for a decision' }),
      ).toBeNull(),
    );
  });

  it('is taken as from who really wrote it', async () => {
    const { getMails, decide } = deciding(heldMail(), taken);
    openMail([], { getMails, releaseMail: decide }, { entities: [mina] });
    await unfold('Please look at this');
    await press('Take it after all');
    await choose(/^Who wrote it/);
    await submit('Take it');
    await waitFor(() =>
      expect(decide).toHaveBeenCalledWith('mail-2', {
        sender: 'user:default/mina-orr',
      }),
    );
  });

  it('is discarded with a reason, which is shown then', async () => {
    const { getMails, decide } = deciding(
      heldMail(),
      heldMail({ outcome: 'discarded', reason: 'Advertising', actions: [] }),
    );
    openMail([], { getMails, discardMail: decide });
    await unfold('Please look at this');
    await press('Discard');
    await submit('Discard it');
    expect(screen.getByText('Say why it is nothing')).toBeVisible();
    expect(decide).not.toHaveBeenCalled();
    await userEvent.type(
      screen.getByRole('textbox', { name: /Why it is nothing/ }),
      ' Advertising ',
    );
    expect(await axe(screen.getByRole('dialog'))).toHaveNoViolations();
    await submit('Discard it');
    await waitFor(() =>
      expect(decide).toHaveBeenCalledWith('mail-2', { reason: 'Advertising' }),
    );
    const list = await screen.findByRole('region', {
      name: 'Mails since yesterday',
    });
    expect(await within(list).findByText('Advertising')).toBeVisible();
  });

  it('keeps what was typed when somebody else was faster', async () => {
    const mails = [heldMail()];
    openMail([], {
      getMails: jest.fn(async (query = {}) => answering(mails)(query)),
      discardMail: jest.fn(async () => {
        mails.pop();
        throw Object.assign(new Error('409'), {
          body: { error: { message: 'mail: it is a ticket by now' } },
        });
      }),
    });
    await unfold('Please look at this');
    await press('Discard');
    await userEvent.type(screen.getByRole('textbox', { name: /Why/ }), 'Spam');
    await submit('Discard it');
    expect(
      await screen.findByText('mail: it is a ticket by now'),
    ).toBeVisible();
    // The list knows by now; the dialog is still there.
    await waitFor(() =>
      expect(screen.queryByText('Please look at this')).toBeNull(),
    );
    expect(screen.getByRole('textbox', { name: /Why/ })).toHaveValue('Spam');
  });
});

describe('a mail that was taken', () => {
  it('is put right where it is taken for somebody else’s', async () => {
    const person = { ref: 'user:default/mina-orr', title: 'Mina Orr' };
    const { getMails, decide } = deciding(
      exampleMail(),
      exampleMail({ person, actions: [] }),
    );
    const { toasts } = openMail(
      [],
      { getMails, setMailSender: decide, getTicket: async () => worked() },
      { entities: [mina] },
    );
    await unfold('Arrears letters print twice');
    await press('Wrong sender');
    await submit('Correct the sender');
    expect(screen.getByText('Choose who sent it')).toBeVisible();
    await choose(/^Who really sent it/);
    await submit('Correct the sender');
    await waitFor(() =>
      expect(decide).toHaveBeenCalledWith('mail-1', {
        user: 'user:default/mina-orr',
      }),
    );
    expect(await screen.findByRole('link', { name: 'Mina Orr' })).toBeVisible();
    expect(toasts.post).toHaveBeenCalledWith(
      expect.objectContaining({ title: 'The mail is by Mina Orr now' }),
    );
    expect(screen.queryByRole('button', { name: 'Wrong sender' })).toBeNull();
  });

  it('is made a ticket of its own', async () => {
    const { getMails, decide } = deciding(
      exampleMail({ outcome: 'reply', actions: ['split'] }),
      exampleMail({ ticket, actions: ['setSender'] }),
    );
    openMail([], {
      getMails,
      splitMail: decide,
      getTicket: async () => worked(),
    });
    await unfold('Arrears letters print twice');
    await press('Not this ticket');
    expect(screen.getByRole('dialog')).toHaveTextContent(
      'The mail went on with IHMS-1042.',
    );
    await submit('Make it');
    await waitFor(() => expect(decide).toHaveBeenCalledWith('mail-1'));
    expect(
      await screen.findByRole('link', { name: 'IHMS-2000' }),
    ).toBeVisible();
  });

  it('is merged into the ticket that there was, in the dialog of its page', async () => {
    const { api, toasts } = openMail([exampleMail()], {
      getModel: jest.fn(async () => exampleDetail('nec-ihms')),
      getTicket: jest.fn(async () =>
        worked({ actions: allowed('merge', 'reclassify', 'wait') }),
      ),
      getTickets: jest.fn(async () => ({
        items: [exampleTicket({ id: '7', key: 'IHMS-7' })],
        totalCount: 1,
      })),
      transitionTicket: jest.fn(async () => worked({ version: 4 })),
    });
    await unfold('Arrears letters print twice');
    expect(
      await screen.findByRole('button', { name: 'Change the request type' }),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Wait' })).toBeNull();
    await waitFor(() =>
      expect(
        screen.getByRole('button', { name: 'Merge into another ticket' }),
      ).toBeEnabled(),
    );
    await press('Merge into another ticket');
    await userEvent.type(
      await screen.findByRole('combobox', { name: /Ticket that goes on/ }),
      'letters',
    );
    await userEvent.click(
      await screen.findByRole('option', { name: /^IHMS-7 / }),
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: /Reason/ }),
      'The same',
    );
    await submit('Merge into another ticket');
    await waitFor(() =>
      expect(api.transitionTicket).toHaveBeenCalledWith(
        { ticket: '1', version: 3 },
        { action: 'merge', into: 'IHMS-7', reason: 'The same' },
      ),
    );
    await waitFor(() =>
      expect(toasts.post).toHaveBeenCalledWith(
        expect.objectContaining({
          title: 'IHMS-1042, done: Merge into another ticket',
        }),
      ),
    );
  });
});
