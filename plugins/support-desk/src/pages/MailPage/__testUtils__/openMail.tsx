import type {
  Mail,
  MailPage as Page,
  MailQuery,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeApi } from '../../../__testUtils__/fakeApi';
import { exampleMailbox } from '../../../__testUtils__/mails';
import { renderPage } from '../../../__testUtils__/renderPage';
import { TicketsRouter } from '../../TicketsPage';

/** A back end that finds mails by their outcome. */
export const answering =
  (mails: Mail[], counts?: Page['counts']) =>
  async ({ outcome = '' }: MailQuery = {}): Promise<Page> => ({
    items: mails.filter(it => outcome.split(',').includes(it.outcome)),
    counts,
  });

/** Renders the page of mails as the tab Tickets does. */
export function openMail(
  mails: Mail[],
  changes: Partial<SupportDeskApi> = {},
  options: Parameters<typeof renderPage>[2] = {},
) {
  const api = fakeApi({
    getMailboxes: jest.fn(async () => ({ items: [exampleMailbox()] })),
    getMails: jest.fn(answering(mails)),
    ...changes,
  });
  const toasts = { post: jest.fn(() => ({ close: jest.fn() })) };
  const page = renderPage(<TicketsRouter />, api, {
    at: '/mail',
    toasts,
    ...options,
  });
  return { api, toasts, ...page };
}

/** Opens a mail of the list. */
export const unfold = async (subject: string) =>
  userEvent.click(
    await screen.findByRole('button', { name: subject, expanded: false }),
  );
