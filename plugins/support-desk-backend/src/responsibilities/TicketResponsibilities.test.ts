import type { Standing } from '../knowledge/ModelStaff';
import type { StoredTicket } from '../tickets/TicketStore';
import { clickhomeWith } from './__testUtils__/clickhome';
import { TicketResponsibilities } from './TicketResponsibilities';

const model = clickhomeWith();

/** What is looked for of a ticket, and for how many rows; undefined: nothing is. */
async function lookedFor(
  ticket: Partial<StoredTicket>,
  standing?: Standing,
): Promise<[string, number] | undefined> {
  let asked: [string, number] | undefined;
  await new TicketResponsibilities({
    gate: {
      enter: async (_id, caller) => ({ ticketId: '1', caller, sides: [] }),
    },
    store: {
      find: async () =>
        ({
          modelRef: model.ref,
          summary: 'It hangs',
          ...ticket,
        } as StoredTicket),
    },
    staff: { find: async () => standing },
    finder: {
      about: async (_seen, text, limit) => {
        asked = [text, limit];
        return [];
      },
    },
  }).of('CH-1', {} as Parameters<TicketResponsibilities['of']>[1]);
  return asked;
}

const reader = { registered: { model } } as Standing;

describe('what is looked for of a ticket', () => {
  it.each<[Partial<StoredTicket>, string]>([
    [{}, 'It hangs'],
    [
      { module: 'clickhome-mobile', category: 'enhancement-general' },
      'It hangs ClickHome mobile Of general use',
    ],
    // The model has forgotten them since.
    [{ module: 'gone', category: 'gone' }, 'It hangs'],
  ])('%j: %s', async (ticket, words) => {
    expect(await lookedFor(ticket, reader)).toEqual([words, 3]);
  });

  it('nothing for those who do not see its model', async () => {
    expect(await lookedFor({})).toBeUndefined();
  });

  it('nothing where its model has no matrix', async () => {
    const { responsibilities, ...without } = model;
    const standing = { registered: { model: without } } as Standing;
    expect(await lookedFor({}, standing)).toBeUndefined();
  });
});
