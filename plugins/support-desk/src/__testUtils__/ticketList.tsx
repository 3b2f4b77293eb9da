import { identityApiRef } from '@backstage/frontend-plugin-api';
import { screen, within } from '@testing-library/react';
import type {
  SupportDeskApi,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useLocation } from 'react-router-dom';
import { fakeApi } from './fakeApi';
import { renderPage } from './renderPage';
import { exampleTicket } from './tickets';
import { TicketList } from '../pages/TicketsPage/list/TicketList';

export const ME = 'user:default/lena-baird';
export const mine = { sides: ['support'] } as Partial<Ticket>;

export const TICKETS = [
  exampleTicket({ ...mine, pinned: 'Service incident to NEC' }),
  exampleTicket({ ...mine, id: '2', key: 'IHMS-2', summary: 'Rent statement' }),
  exampleTicket({
    ...mine,
    id: '3',
    key: 'IHMS-3',
    summary: 'Void report',
    assignee: { ref: 'user:default/sorcha-blane', title: 'Sorcha Blane' },
  }),
];

/** Three tickets of which the reader supports two, and a back end that takes every change. */
export function ticketListApi(changes: Partial<SupportDeskApi> = {}) {
  return fakeApi({
    getTickets: jest.fn(async () => ({ items: TICKETS, totalCount: 3 })),
    transitionTickets: jest.fn(async ({ tickets }) => ({
      items: tickets.map(({ ticket, version }) => ({
        ticket,
        changed: exampleTicket({ id: ticket, version: version + 1 }),
      })),
    })),
    undoTicket: jest.fn(async ({ ticket, version }) =>
      exampleTicket({ id: ticket, version: version + 1 }),
    ),
    ...changes,
  });
}

function Address() {
  return <output data-testid="address">{useLocation().pathname}</output>;
}

/** Renders the list of tickets, and shows where it leads. */
export async function renderList(fake: SupportDeskApi, onChange = jest.fn()) {
  const identity = {
    getBackstageIdentity: async () => ({
      type: 'user' as const,
      userEntityRef: ME,
      ownershipEntityRefs: [ME],
    }),
    getProfileInfo: async () => ({}),
    getCredentials: async () => ({}),
    signOut: async () => {},
  };
  const { container } = renderPage(
    <>
      <TicketList filter={{ sort: 'nextDue' }} onChange={onChange} />
      <Address />
    </>,
    fake,
    { apis: [[identityApiRef, identity]] },
  );
  await screen.findByRole('row', { name: /Arrears letters/ });
  return { container, onChange };
}

export const row = (name: RegExp) => screen.getByRole('row', { name });
export const box = (name: RegExp) => within(row(name)).getByRole('checkbox');
