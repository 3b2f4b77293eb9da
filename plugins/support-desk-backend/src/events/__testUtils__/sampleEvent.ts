import type { SupportDeskEvent } from '@supportdesk/backstage-plugin-support-desk-common';
import type { NewEvent } from '../eventOutbox';

/** What is published of a ticket. */
export function sampleEvent(
  type: `support-desk.ticket.${'created' | 'commented' | 'breached'}`,
  { internal = false, model = 'supportmodel:default/payroll' } = {},
): NewEvent {
  const data: SupportDeskEvent<'ticket.created'>['data'] = {
    ticket: {
      id: 't1',
      key: 'PAY-1',
      version: 1,
      model,
      requestType: 'question',
      kind: 'request',
      status: 'new',
      level: 'desk',
      reporter: 'user:default/ann',
      createdAt: '2025-03-10T10:00:00.000Z',
    },
    changes: ['created'],
    internal,
  };
  return { type, timestamp: '2025-03-10T10:00:00.000Z', data };
}
