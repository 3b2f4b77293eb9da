import { mockCredentials } from '@backstage/backend-test-utils';
import {
  ModelAccess,
  type TicketSide,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { exampleModel } from '../../__testUtils__/exampleModels';
import { MONDAY } from '../../__testUtils__/samples';
import { DatabaseTicketStore } from '../../DatabaseTicketStore';
import type { TicketModels } from '../../TicketModels';
import type { TicketGate } from '../../work/TicketGate';
import { TicketWork } from '../../work/TicketWork';

/** Somebody who works on every ticket, with the sides that a test gives. */
export function workOn(
  knex: Knex,
  sides: TicketSide[] = ['support'],
  models: Partial<TicketModels> = {},
) {
  let now = MONDAY;
  const model = exampleModel('payroll');
  const store = new DatabaseTicketStore({ knex });
  const work = new TicketWork({
    store,
    clock: { now: () => now },
    models: {
      accessOf: async (_ref, of, at) =>
        new ModelAccess({ model, caller: of, now: at, directory: {} }),
      namesOf: async () => ({}),
      ...models,
    } as TicketModels,
  });
  const user = 'user:default/sue';
  const caller = {
    user,
    memberships: [user],
    credentials: mockCredentials.user(user),
  };
  const gate: TicketGate = {
    async enter(idOrKey) {
      const ticket = await store.find(idOrKey);
      if (!ticket) throw new Error(`No ticket ${idOrKey}`);
      return { ticketId: ticket.id, caller, sides };
    },
  };
  return {
    store,
    work,
    gate,
    caller,
    setTime(at: Date) {
      now = at;
    },
  };
}
