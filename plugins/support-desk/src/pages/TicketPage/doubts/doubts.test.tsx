import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { hmisApi, MONDAY_10 } from '../../../__testUtils__/hmis';
import { allowed, openTicket, press } from '../../../__testUtils__/ticketPage';
import { exampleTicket } from '../../../__testUtils__/tickets';

expect.extend(toHaveNoViolations);
jest.setTimeout(60_000);

const UNRATED = 'Severity not set: the times of the vendor begin when it is.';
const UNKNOWN = 'It is not known whether the requester’s contract is active.';

const emergency = (changes: Partial<Ticket> = {}) =>
  exampleTicket({
    model: 'supportmodel:default/hmis',
    modelTitle: 'HMIS',
    requestType: { id: 'rapid-response', title: 'Rapid response (emergency)' },
    level: { id: 'technical-support', level: 2, title: 'Help Desk' },
    module: undefined,
    priority: undefined,
    sides: ['support'],
    actions: allowed('prioritise'),
    unrated: {
      scale: 'bis-severity',
      title: 'Bowman Systems severity code response times',
      word: 'severity',
    },
    warnings: [
      {
        code: 'CONTRACT_UNKNOWN',
        message: 'Whether there is an active contract (support) is not known',
      },
    ],
    ...changes,
  });

/** In the hours of the Help Desk, when the type itself has no scale any more. */
const open = (ticket: Ticket) => {
  const { getModel } = hmisApi(MONDAY_10);
  return openTicket(ticket, { getModel });
};

describe('what has still to be found out about a ticket', () => {
  it('is how severe it is, to be set by the scale that its route brought (S0-107)', async () => {
    const { container } = open(emergency());
    expect(await screen.findByText(UNRATED)).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await press('Set the severity');
    const dialog = within(await screen.findByRole('dialog'));
    expect(
      dialog.getAllByRole('radio').map(it => it.closest('label')?.textContent),
    ).toEqual([
      expect.stringMatching(/critical to the customer's business/),
      expect.stringMatching(/service delay/),
      expect.stringMatching(/reasonable circumvention/),
      expect.stringMatching(/for information only/),
    ]);
  });

  it('is told to the requester too, without the way to set it', async () => {
    open(emergency({ sides: ['requester'], actions: [] }));
    expect(await screen.findByText(UNRATED)).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Set the severity' }),
    ).not.toBeInTheDocument();
    expect(screen.queryByText(UNKNOWN)).not.toBeInTheDocument();
  });

  it('is the contract of the requester, for support (S2-03)', async () => {
    open(emergency({ unrated: undefined }));
    expect(await screen.findByText(UNKNOWN)).toBeVisible();
    expect(screen.queryByText(UNRATED)).not.toBeInTheDocument();
  });
});
