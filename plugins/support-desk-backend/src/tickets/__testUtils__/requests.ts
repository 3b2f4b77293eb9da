import { ticketEndpoints } from '@supportdesk/backstage-plugin-support-desk-common';
import type { SupportDeskTester } from '../../__testUtils__/startSupportDesk';

/** The instant at which the tests take place. */
export const FRIDAY = '2025-03-07T16:00:00Z';

/** To the supplier: for the project team only. */
export const incident = {
  model: 'default/nec-ihms',
  requestType: 'service-incident',
  summary: 'Rent accounts do not open',
  module: 'rents',
  priority: 'p2',
  confirmed: { registration: true },
};

/** To the project team: for users, once they have tried to help themselves. */
export const query = {
  model: 'default/nec-ihms',
  requestType: 'query',
  summary: 'How do I reverse a payment?',
  description: 'Posted to the wrong account.',
  module: 'component:default/ihms-rents',
  confirmed: { tried: true },
};

/** Logs a ticket and checks that the answer is what the contract says. */
export async function logTicket(
  desk: SupportDeskTester,
  user: string,
  body: object,
): Promise<any> {
  const response = await desk.as(user).post('/tickets', body);
  expect(response.body).not.toHaveProperty('error');
  expect(response.status).toBe(201);
  return ticketEndpoints.createTicket.response.parse(response.body);
}
