import { ConflictError } from '@backstage/errors';
import type {
  CompiledModel,
  givePermissionSchema,
  TicketPermission,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { z } from 'zod';
import { named, type Names } from '../tickets/describeTicket';
import { assertSupport } from '../tickets/relations/assertSupport';
import type { TicketModels } from '../tickets/TicketModels';
import type { TicketWork, Visit } from '../tickets/work';
import { malformed } from '../tickets/work/actions/modelWords';
import {
  permissionsGiven,
  permissionsNeeded,
  sidesMissing,
  type GivenPermission,
  type NeededPermission,
} from './permissions';

/** Keeps who gave which permission in a ticket. A permission is of one ticket: the next one asks again. */
export class PermissionLog {
  readonly #work: TicketWork;
  readonly #models: TicketModels;

  constructor(options: { work: TicketWork; models: TicketModels }) {
    this.#work = options.work;
    this.#models = options.models;
  }

  async list(visit: Visit): Promise<TicketPermission[]> {
    const context = await this.#work.contextOf(visit);
    const { model } = context.access.context;
    const given = permissionsGiven(await context.history());
    const names = await this.#models.namesOf(given.map(it => it.recordedBy));
    return permissionsNeeded(model, context.ticket).map(it =>
      describePermission(it, given, model, names),
    );
  }

  /**
   * Records that a side has agreed.
   *
   * @throws NotAllowedError for somebody who does not work on the ticket
   * @throws InputError for what needs no permission, and for a side that is not asked
   * @throws ConflictError for a stale version, and for a permission that is there already
   */
  async give(
    visit: Visit,
    version: number,
    permission: z.output<typeof givePermissionSchema>,
  ): Promise<TicketPermission[]> {
    await this.#work.change(visit, version, async context => {
      assertSupport(context, 'its permissions');
      const { ticket, access } = context;
      const all = permissionsNeeded(access.context.model, ticket);
      const needed = all.find(it => it.for === permission.for);
      if (!needed) {
        throw malformed(
          'for',
          `nothing in ${ticket.key} needs a permission for '${permission.for}'`,
          all.map(it => it.for),
        );
      }
      if (!needed.sides.includes(permission.side)) {
        throw malformed(
          'side',
          `'${permission.side}' is not asked for it`,
          needed.sides,
        );
      }
      const given = permissionsGiven(await context.history());
      if (!sidesMissing(needed, given).includes(permission.side)) {
        throw new ConflictError(
          `side: '${permission.side}' has agreed to it already`,
        );
      }
      return {
        ticket,
        events: [{ type: 'permissionGiven', data: { ...permission } }],
      };
    });
    return this.list(visit);
  }
}

function describePermission(
  needed: NeededPermission,
  given: GivenPermission[],
  model: CompiledModel,
  names: Names,
): TicketPermission {
  return {
    for: needed.for,
    title: needed.title,
    sides: needed.sides.map(id => {
      const said = given.find(it => it.for === needed.for && it.side === id);
      return {
        id,
        title: titleOfSide(model, id),
        ...(said && {
          givenBy: said.givenBy,
          at: said.at.toISOString(),
          recordedBy: named(said.recordedBy, names),
        }),
      };
    }),
    granted: sidesMissing(needed, given).length === 0,
  };
}

/** A role or party by its title. */
export function titleOfSide(
  { roles, parties }: CompiledModel,
  id: string,
): string {
  if (id === 'requester') return 'Requester';
  return (roles[id] ?? parties[id])?.title ?? id;
}
