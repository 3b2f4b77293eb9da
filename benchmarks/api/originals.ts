import type { Ticket } from '../../plugins/support-desk-common/src';
import { call } from './client';
import type { Portal } from './startPortal';
import { agentOf, MODELS, modelRefOf } from './world';

const PRIORITIES = ['urgent', 'normal', 'low'];
/** Somebody who is in no team. */
const ASKER = 2_000;

/** What a ticket becomes a copy of: with all that the portal wrote about it. */
export interface Original {
  id: string;
  model: number;
  isOpen: boolean;
}

/** Has the portal write the tickets that all others are copies of: of each model and priority one that is open, and one that is closed. */
export async function makeOriginals(portal: Portal): Promise<Original[]> {
  const originals: Original[] = [];
  for (let model = 0; model < MODELS; model++) {
    for (const priority of PRIORITIES) {
      const open = await raise(portal, model, priority);
      const closed = await raise(portal, model, priority);
      await close(portal, model, closed);
      originals.push({ id: open.id, model, isOpen: true });
      originals.push({ id: closed.id, model, isOpen: false });
    }
  }
  return originals;
}

/** A request as the form sends it. */
export const requestOf = (model: number, priority: string) => ({
  model: modelRefOf(model),
  requestType: 'problem',
  priority,
  summary: 'The printer on the second floor stands still',
  description:
    'Since this morning it takes no more pages, and says that a cassette is missing. Two of us have looked.',
  fields: { what: 'It stopped in the middle of a page.' },
});

async function raise(portal: Portal, model: number, priority: string) {
  const body = requestOf(model, priority);
  return call<Ticket>(portal, ASKER, '/tickets', { method: 'POST', body });
}

async function close(portal: Portal, model: number, { id, version }: Ticket) {
  let seen = version;
  const act = async (body: object) => {
    const path = `/tickets/${id}/transitions`;
    const options = { method: 'POST', body, version: seen } as const;
    const changed = await call<Ticket>(portal, agentOf(model), path, options);
    seen = changed.version;
  };
  await act({ action: 'acknowledge' });
  await act({ action: 'start' });
  await act({
    action: 'resolve',
    resolution: 'The cassette sat loose; it is fixed, and a page came out.',
  });
  await act({ action: 'close', reason: 'The printer prints.' });
}
