import type { SupportDeskApi } from '@supportdesk/backstage-plugin-support-desk-common';

/** A back end that knows nothing and whose clock stands on Saturday 8 March 2025, 11:40 UTC, until a test says more. */
export function fakeApi(
  changes: Partial<SupportDeskApi> = {},
): jest.Mocked<SupportDeskApi> {
  const empty = async () => ({ items: [], totalCount: 0 });
  const counts = {
    overdue: 0,
    atRisk: 0,
    running: 0,
    paused: 0,
    none: 0,
    total: 0,
    mine: 0,
    team: 0,
    all: 0,
  };
  const unset = (name: string) => async () => {
    throw new Error(`${name} is not set`);
  };
  return {
    getModels: jest.fn(empty),
    getModel: jest.fn(unset('getModel')),
    getTargets: jest.fn(empty),
    route: jest.fn(unset('route')),
    createTicket: jest.fn(unset('createTicket')),
    getTickets: jest.fn(empty),
    getTicketCounts: jest.fn(async () => counts),
    getTicket: jest.fn(unset('getTicket')),
    getTimeline: jest.fn(empty),
    getClocks: jest.fn(empty),
    getTime: jest.fn(async () => ({ now: '2025-03-08T11:40:00.000Z' })),
    ...changes,
  } as jest.Mocked<SupportDeskApi>;
}
