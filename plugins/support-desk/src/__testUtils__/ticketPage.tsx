import type {
  SupportDeskApi,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { TicketPage } from '../pages/TicketPage';
import { fakeApi } from './fakeApi';
import { exampleDetail } from './models';
import { renderPage } from './renderPage';
import { exampleTicket } from './tickets';

export const lena = { ref: 'user:default/lena-baird', title: 'Lena Baird' };

/** Actions that the reader may do. */
export const allowed = (...actions: string[]) =>
  actions.map(action => ({ action, allowed: true }));

/** A ticket on which the reader works. */
export const worked = (changes: Partial<Ticket> = {}) =>
  exampleTicket({
    status: 'inProgress',
    version: 3,
    assignee: lena,
    sides: ['support'],
    actions: [
      ...allowed('comment', 'note', 'logContact', 'wait', 'resolve'),
      ...allowed('prioritise'),
      { action: 'merge', allowed: false, reason: 'It is at the vendor.' },
    ],
    ...changes,
  });

/** Renders the page of a ticket. */
export function openTicket(
  ticket: Ticket = worked(),
  changes: Partial<SupportDeskApi> = {},
) {
  const api = fakeApi({
    getModel: jest.fn(async () => exampleDetail('nec-ihms')),
    getTicket: jest.fn(async () => ticket),
    transitionTicket: jest.fn(async () => ({ ...ticket, version: 4 })),
    ...changes,
  });
  const page = renderPage(
    <Routes>
      <Route path="/:key" element={<TicketPage />} />
    </Routes>,
    api,
    {
      at: '/IHMS-1042',
      entities: [
        {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'User',
          metadata: { name: 'rory-baird' },
          spec: { profile: { displayName: 'Rory Baird' } },
          relations: [
            { type: 'memberOf', targetRef: 'group:default/ihms-project-team' },
          ],
        },
      ],
    },
  );
  return { api, ...page };
}

/** Presses a button as soon as it is there. */
export const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
