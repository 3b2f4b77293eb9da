import type {
  NoticeFilter,
  SupportDeskApi,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { screen, waitFor, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import {
  exampleNoticeSummary,
  exampleNoticeType,
  openInterruption,
} from '../../../__testUtils__/notices';
import { openTicket, worked } from '../../../__testUtils__/ticketPage';

expect.extend(toHaveNoViolations);
jest.setTimeout(60_000);

const MODEL = 'supportmodel:default/nec-ihms';
const LETTERS = { id: 'letters', title: 'Letters' };

const closed = openInterruption({
  id: 'linked',
  title: 'Letters did not print',
  state: 'closed',
  startedAt: '2025-03-07T08:00:00.000Z',
  endedAt: '2025-03-07T09:00:00.000Z',
  services: [LETTERS],
});
const down = openInterruption({ title: 'No letters', services: [LETTERS] });
const elsewhere = exampleNoticeSummary({
  id: 'elsewhere',
  title: 'No rents',
  services: [{ id: 'rents', title: 'Rents' }],
});

const unplanned = exampleNoticeType({
  id: 'unplanned',
  kind: 'unplannedInterruption',
});

function open(
  ticket: Partial<Ticket> = {},
  changes: Partial<SupportDeskApi> = {},
) {
  return openTicket(worked(ticket), {
    getNotices: jest.fn(async (query?: NoticeFilter) => ({
      items: query?.ticket ? [closed] : [down, closed, elsewhere],
    })),
    getNoticeTypes: jest.fn(async () => ({
      items: [exampleNoticeType(), unplanned],
    })),
    ...changes,
  });
}

const region = { name: 'Service notices' };

describe('notices on the page of a ticket', () => {
  it('are those to which it is linked, and what is interrupted of its module', async () => {
    const { api, container } = open();
    const part = within(await screen.findByRole('region', region));
    expect(
      (await part.findAllByRole('link', { name: /etters/ })).map(
        it => it.textContent,
      ),
    ).toEqual(['Letters did not print', 'No letters']);
    expect(part.getByText('Interruptions of what it is about')).toBeVisible();
    expect(part.queryByText('No rents')).toBeNull();
    expect(api.getNotices).toHaveBeenCalledWith(
      expect.objectContaining({ ticket: '1' }),
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('lead whoever may to the form of an interruption', async () => {
    open({}, { getNotices: jest.fn(async () => ({ items: [] })) });
    const query = new URLSearchParams({
      model: MODEL,
      type: 'unplanned',
      ticket: 'IHMS-1042',
    });
    expect(
      await screen.findByRole('link', { name: 'Declare an interruption' }),
    ).toHaveAttribute('href', `/support/notices/new?${query}`);
    expect(
      screen.getByText('Nothing that it is about is interrupted.'),
    ).toBeVisible();
  });

  it('are not there without any for who may not declare one', async () => {
    const refused = { message: 'Not for you', ask: [] };
    const { api } = open(
      {},
      {
        getNotices: jest.fn(async () => ({ items: [] })),
        getNoticeTypes: jest.fn(async () => ({
          items: [{ ...unplanned, refused }],
        })),
      },
    );
    await waitFor(() => expect(api.getNoticeTypes).toHaveBeenCalled());
    expect(screen.queryByRole('region', region)).toBeNull();
  });

  it('are only those of a ticket that is over', async () => {
    open({ status: 'closed', sides: ['requester'] });
    const part = within(await screen.findByRole('region', region));
    expect(part.getByText('Letters did not print')).toBeVisible();
    expect(part.queryByText('No letters')).toBeNull();
  });
});
