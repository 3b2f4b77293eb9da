import type {
  SelfHelp,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fill, necApi, necDetail, selfLearn, summary } from './raisePage';

/** Where a query about Rents is raised. */
export const QUERY = `type=query&entity=${
  necDetail().model.services.rents.entity
}`;

/** NEC IHMS with this self-help before a query. */
export function apiWith(
  selfHelp: Partial<SelfHelp> = {},
  changes: Partial<SupportDeskApi> = {},
) {
  const detail = necDetail();
  const { query } = detail.requestTypes;
  query.selfHelp = selfLearn(detail, selfHelp);
  if (selfHelp.mode === 'advise') query.asks = [];
  return necApi({ getModel: jest.fn(async () => detail), ...changes });
}

/** Sends the query. */
export const send = () =>
  userEvent.click(screen.getByRole('button', { name: 'Send the question' }));

/** All that a query needs, but the self-help. */
export async function fillQuery() {
  await fill(await summary(), 'How do I refund?');
  await fill(screen.getByRole('textbox', { name: 'Query' }), 'A credit.');
}

/** What was sent. */
export const sent = (api: jest.Mocked<SupportDeskApi>) =>
  api.createTicket.mock.calls[0]?.[0];
