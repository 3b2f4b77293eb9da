import {
  holdersOf,
  isClient,
  type Assignees,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import type { Whereabouts } from '../../escalation/Whereabouts';
import type { CatalogDirectory } from '../../models';
import { assertSupport } from '../relations/assertSupport';
import type { TicketModels } from '../TicketModels';
import type { StoredTicket, TicketStore } from '../TicketStore';
import { requestersOf } from '../work/actions/people';
import type { Visit } from '../work';

interface AssigneeFinderOptions {
  knex: Knex;
  store: Pick<TicketStore, 'find'>;
  models: Pick<TicketModels, 'accessOf' | 'namesOf'>;
  directory: Pick<CatalogDirectory, 'teamsOf'>;
  whereabouts: Whereabouts;
  clock: ClockService;
}

/** Finds those to whom the category of a ticket is assigned, whoever knows the client first (S2-17 to S2-19). */
export class AssigneeFinder {
  readonly #options: AssigneeFinderOptions;

  constructor(options: AssigneeFinderOptions) {
    this.#options = options;
  }

  /** @throws NotAllowedError for somebody who does not work on the ticket */
  async find({ ticketId, caller, sides }: Visit): Promise<Assignees> {
    const { store, models, whereabouts, clock } = this.#options;
    const ticket = (await store.find(ticketId))!;
    assertSupport({ ticket, sides }, 'who works on it');
    const now = clock.now();
    const { context } = await models.accessOf(ticket.modelRef, caller, now);
    const { categories, roles, parties } = context.model;
    const category = categories[ticket.category ?? ''];
    const assignTo = category?.assignTo ?? [];

    const people = [...new Set(assignTo.flatMap(id => holdersOf(context, id)))];
    const known = await this.#workedWith(ticket, people, now);
    const away = await whereabouts.awayAt(people, now);
    const deputies = [...away.values()].flatMap(it => it.deputy ?? []);
    const names = await models.namesOf([...people, ...deputies]);
    const named = (ref: string) => ({ ref, title: names[ref] ?? ref });
    return {
      roles: assignTo.map(id => ({
        id,
        title: (roles[id] ?? parties[id])?.title ?? id,
      })),
      criteria: category?.assignBy ?? [],
      items: people
        .map(ref => {
          const absence = away.get(ref);
          return {
            ...named(ref),
            workedWithClient: known.has(ref),
            ...(absence && {
              away: {
                ...(absence.until && { until: absence.until }),
                ...(absence.deputy && { deputy: named(absence.deputy) }),
              },
            }),
          };
        })
        .sort(
          (a, b) =>
            Number(b.workedWithClient) - Number(a.workedWithClient) ||
            a.title.localeCompare(b.title),
        ),
    };
  }

  /** Those who had an earlier ticket of somebody of the same client. */
  async #workedWith(
    ticket: StoredTicket,
    people: string[],
    now: Date,
  ): Promise<Set<string>> {
    const { directory, models } = this.#options;
    const requesters = requestersOf(ticket);
    const teams = Object.values(await directory.teamsOf(requesters)).flat();
    const asker = { user: ticket.reporter, memberships: teams };
    const { context } = await models.accessOf(ticket.modelRef, asker, now);
    const colleagues = teams
      .flatMap(ref => context.directory[ref] ?? [])
      .filter(isClient)
      .flatMap(group => group.members);
    if (colleagues.length === 0 || people.length === 0) return new Set();
    const rows: { assignee: string }[] = await this.#options
      .knex('tickets')
      .distinct('assignee')
      .where('model_ref', ticket.modelRef)
      .whereNot('id', ticket.id)
      .whereIn('reporter', colleagues)
      .whereIn('assignee', people);
    return new Set(rows.map(it => it.assignee));
  }
}
