import type { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/databases';
import { storeTicket } from '../__testUtils__/samples';
import { workOn } from '../relations/__testUtils__/workOn';
import type { StoredTicket } from '../TicketStore';
import { changeAsItIs } from './changeAsItIs';
import { StaleVersionError } from './errors';
import type { Outcome, WorkContext } from './WorkContext';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.engines)('changeAsItIs on %s', engine => {
  let knex: Knex;
  let desk: ReturnType<typeof workOn>;
  let ticket: StoredTicket;

  beforeEach(async () => {
    knex = await databases.open(engine);
    desk = workOn(knex);
    ticket = await storeTicket(desk.store);
  });

  const note = ({ ticket: now }: Pick<WorkContext, 'ticket'>): Outcome => ({
    ticket: now,
    events: [{ type: 'edited', data: {} }],
  });

  /** A rule while which others change the ticket, a number of times. */
  function disturbed(times: number) {
    let left = times;
    return jest.fn(async (context: WorkContext) => {
      if (left > 0) {
        left -= 1;
        const visit = await desk.gate.enter(ticket.id, desk.caller);
        await desk.work.change(visit, context.ticket.version, note);
      }
      return note(context);
    });
  }

  it('tries again when others were faster', async () => {
    const visit = await desk.gate.enter(ticket.id, desk.caller);
    const rule = disturbed(4);
    const changed = await changeAsItIs(desk.work, visit, rule);
    expect(changed.version).toBe(6);
    expect(rule).toHaveBeenCalledTimes(5);
  });

  it('gives up when others were faster each time', async () => {
    const visit = await desk.gate.enter(ticket.id, desk.caller);
    const rule = disturbed(Infinity);
    await expect(changeAsItIs(desk.work, visit, rule)).rejects.toThrow(
      StaleVersionError,
    );
    expect(rule).toHaveBeenCalledTimes(5);
  });

  it('does not try again what a rule refuses', async () => {
    const visit = await desk.gate.enter(ticket.id, desk.caller);
    const rule = jest.fn(() => {
      throw new Error('No');
    });
    await expect(changeAsItIs(desk.work, visit, rule)).rejects.toThrow('No');
    expect(rule).toHaveBeenCalledTimes(1);
  });
});
