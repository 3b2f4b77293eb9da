import type { Ticket } from '../../plugins/support-desk-common/src';
import { call, pathOf } from './client';
import { wordsOfTicket } from './columns';
import type { Question } from './load';
import { requestOf } from './originals';
import type { Portal } from './startPortal';
import { agentOf, MODELS } from './world';

interface TicketPage {
  items: Ticket[];
  nextCursor?: string;
}

/** People who have logged a page of open tickets each, and agents of the first team of a model. */
export const ASKERS = Array.from({ length: 40 }, (_, i) => 1_000 + i * 5);
export const AGENTS = Array.from({ length: 40 }, (_, i) => agentOf(i));
/** As many as the API gives where nobody says. */
const PAGE = 50;

export const FLOOR: Question = {
  name: 'floor: the time, authenticated',
  people: AGENTS,
  path: () => pathOf('/time'),
};

/** Backstage's own list, of as many rows a page. */
export const NOTIFICATIONS: Question = {
  name: "Backstage's notifications of 100,000",
  people: ASKERS,
  path: () => `/api/notifications/notifications?limit=${PAGE}`,
};

/** What is asked of tickets. The order matters: reading comes before writing. */
export async function questionsOf(
  portal: Portal,
  tickets: number,
): Promise<Question[]> {
  const [agent] = AGENTS;
  const deep = await deepPage(portal, agent, tickets);
  const list = (name: string, people: number[], query: object): Question => ({
    name,
    goal: 'list',
    people,
    path: () => pathOf('/tickets', { ...query }),
  });
  return [
    list('list mine', ASKERS, {
      scope: 'mine',
      sort: 'updated',
      order: 'desc',
    }),
    list('team queue by due', AGENTS, {
      scope: 'team',
      status: 'open',
      sort: 'nextDue',
    }),
    {
      ...list('full text, two words', AGENTS, {}),
      path: turn => pathOf('/tickets', { q: wordsOfTicket(turn * 4) }),
    },
    {
      ...list('deep cursor', [agent], {}),
      path: () => deep.path,
    },
    list('filtered, with permission conditions', AGENTS, {
      status: 'open',
      priority: 'normal',
      sort: 'queue',
    }),
    {
      name: 'ticket page',
      people: [agent],
      path: turn => pathOf(`/tickets/${deep.ids[turn % deep.ids.length]}`),
    },
    {
      name: 'create',
      goal: 'create',
      people: ASKERS,
      method: 'POST',
      path: () => pathOf('/tickets'),
      body: turn => requestOf(turn % MODELS, 'normal'),
    },
  ];
}

/** The address of a page in the middle of the long list of a model's tickets, and the tickets before it. */
async function deepPage(portal: Portal, agent: number, tickets: number) {
  const middle = tickets / MODELS / 2;
  const limit = middle > 200 ? 200 : PAGE;
  const query = { sort: 'created', order: 'desc', limit: String(limit) };
  const pageAt = (cursor?: string) => {
    const search = new URLSearchParams({ ...query, ...(cursor && { cursor }) });
    return call<TicketPage>(portal, agent, `/tickets?${search}`);
  };
  let page = await pageAt();
  for (let read = limit; read < middle; read += limit) {
    page = await pageAt(page.nextCursor);
  }
  const { sort, order } = query;
  const cursor = page.nextCursor!;
  return {
    path: pathOf('/tickets', { sort, order, cursor }),
    ids: page.items.map(it => it.id),
  };
}
