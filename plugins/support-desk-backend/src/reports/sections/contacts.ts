import type { ReportSection } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { toInstant } from '../../database';
import type { CatalogDirectory } from '../../models';
import type { SectionContext, SectionSource } from '../SectionSource';
import { agencyColumn } from './agencyColumn';
import { MOST_ROWS, moreThan } from './rows';
import { boundsOf, ticketsOf } from './scope';

const OUTCOMES: Record<string, string> = {
  reached: 'Reached',
  voicemail: 'Left a message',
  noAnswer: 'No answer',
};

/** The contact log of a period: agency, date, time, issue and action taken (S0-140). Internal entries stay with the team. */
export class ContactSection implements SectionSource {
  readonly kind = 'contacts';
  readonly #knex: Knex;
  readonly #directory: Pick<CatalogDirectory, 'namesOf'>;

  constructor(options: {
    knex: Knex;
    directory: Pick<CatalogDirectory, 'namesOf'>;
  }) {
    this.#knex = options.knex;
    this.#directory = options.directory;
  }

  async sectionOf(context: SectionContext): Promise<ReportSection | undefined> {
    const contacts = await this.#contacts(context);
    const names = await this.#directory.namesOf(
      contacts.flatMap(it => [it.agency, it.actor].filter(Boolean)),
    );
    return {
      kind: 'contacts',
      title: 'Contact log',
      table: {
        columns: [
          { id: 'at', title: 'Date and time', kind: 'instant' },
          { id: 'agency', title: 'Agency', kind: 'text' },
          { id: 'with', title: 'With', kind: 'text' },
          { id: 'channel', title: 'Channel', kind: 'text' },
          { id: 'issue', title: 'Issue', kind: 'text' },
          { id: 'nature', title: 'Nature of call', kind: 'text' },
          { id: 'action', title: 'Action taken', kind: 'text' },
          { id: 'by', title: 'By', kind: 'text' },
          { id: 'key', title: 'Request', kind: 'text' },
        ],
        rows: contacts.map(it => {
          const said = JSON.parse(it.data);
          return {
            id: String(said.contact),
            cells: [
              toInstant(it.at)!.toISOString(),
              it.agency && (names[it.agency] ?? it.agency),
              said.with ?? null,
              said.channel ?? null,
              it.summary,
              said.nature ?? null,
              actionOf(said),
              names[it.actor] ?? it.actor,
              it.key,
            ],
            link: `/support/tickets/${it.key}`,
          };
        }),
        ...(await moreThan(contacts.length, () => this.#count(context))),
      },
    };
  }

  #within(context: SectionContext) {
    const { from, end } = boundsOf(context);
    return ticketsOf(this.#knex, context)
      .join('ticket_events as event', 'event.ticket_id', 'tickets.id')
      .where('event.type', 'contacted')
      .where('event.internal', false)
      .where('event.at', '>=', from)
      .where('event.at', '<', end);
  }

  async #contacts(context: SectionContext): Promise<any[]> {
    const knex = this.#knex;
    return this.#within(context)
      .orderBy(['event.at', 'event.ticket_id', 'event.number'])
      .limit(MOST_ROWS)
      .select('event.at', 'event.data', 'event.actor', 'tickets.key', 'summary')
      .select({
        agency: agencyColumn(knex, context.model) ?? knex.raw('null'),
      });
  }

  async #count(context: SectionContext): Promise<number> {
    const [{ count }] = await this.#within(context).count({ count: '*' });
    return Number(count);
  }
}

/** What came of it, and what was noted. */
function actionOf({ outcome, notes }: Record<string, string>): string {
  return [OUTCOMES[outcome] ?? outcome, notes].filter(Boolean).join(': ');
}
