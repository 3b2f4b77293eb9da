import type { CreateTicket } from '@supportdesk/backstage-plugin-support-desk-common';
import { portalAs } from './portal';

const QUERY = {
  model: 'default/nec-ihms',
  requestType: 'query',
  module: 'rents',
  description: 'The guide does not say it.',
  confirmed: { tried: true },
};

/** Logs a query of a member of staff to the IHMS Project Team, who have tried the guides; answers its key. */
export function logQuery(
  url: string,
  persona: string,
  summary: string,
): Promise<string> {
  return log(url, persona, { ...QUERY, summary });
}

/** Logs a query that cannot wait; answers its key. */
export function logUrgentQuery(
  url: string,
  persona: string,
  summary: string,
): Promise<string> {
  return log(url, persona, { ...QUERY, summary, fields: { urgent: true } });
}

/** Logs that a member of staff cannot sign in to IHMS; answers its key. */
export function logLogin(
  url: string,
  persona: string,
  summary: string,
): Promise<string> {
  return log(url, persona, {
    model: 'default/nec-ihms',
    requestType: 'login',
    summary,
    description: 'I no longer know my password.',
    fields: { what: 'password' },
  });
}

async function log(url: string, persona: string, ticket: CreateTicket) {
  const { client } = await portalAs(url, persona);
  const { key } = await client.createTicket(ticket);
  return key;
}
