import type {
  ReportSection,
  ReportTable,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { toInstant, type Milliseconds } from '../../database';
import type { CatalogDirectory } from '../../models';
import type { SectionContext, SectionSource } from '../SectionSource';
import { agencyColumn } from './agencyColumn';
import { firstRows, inPages, PAGE_SIZE, type TableRow } from './rows';
import { boundsOf, ticketsOf } from './scope';

const OUTCOMES: Record<string, string> = {
  reached: 'Reached',
  voicemail: 'Left a message',
  noAnswer: 'No answer',
};

const COLUMNS: ReportTable['columns'] = [
  { id: 'at', title: 'Date and time', kind: 'instant' },
  { id: 'agency', title: 'Agency', kind: 'text' },
  { id: 'with', title: 'With', kind: 'text' },
  { id: 'channel', title: 'Channel', kind: 'text' },
  { id: 'issue', title: 'Issue', kind: 'text' },
  { id: 'nature', title: 'Nature of call', kind: 'text' },
  { id: 'action', title: 'Action taken', kind: 'text' },
  { id: 'by', title: 'By', kind: 'text' },
  { id: 'key', title: 'Request', kind: 'text' },
];

interface ContactRow {
  at: Milliseconds;
  ticket_id: string;
  number: number;
  data: string;
  actor: string;
  key: string;
  summary: string;
  agency: string | null;
}

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
    const rows = this.rowsFrom(context, boundsOf(context).from);
    return {
      kind: 'contacts',
      title: 'Contact log',
      table: {
        columns: COLUMNS,
        ...(await firstRows(rows, () => this.#count(context))),
      },
    };
  }

  async *rowsFrom(
    context: SectionContext,
    from: number,
  ): AsyncGenerator<TableRow> {
    const pages = inPages((after: ContactRow | undefined) =>
      this.#page(context, from, after),
    );
    for await (const page of pages) yield* await this.#describe(page);
  }

  #within(context: SectionContext, from: number) {
    return ticketsOf(this.#knex, context)
      .join('ticket_events as event', 'event.ticket_id', 'tickets.id')
      .where('event.type', 'contacted')
      .where('event.internal', false)
      .where('event.at', '>=', from)
      .where('event.at', '<', boundsOf(context).end);
  }

  async #page(
    context: SectionContext,
    from: number,
    after: ContactRow | undefined,
  ): Promise<ContactRow[]> {
    const knex = this.#knex;
    const query = this.#within(context, Number(after?.at ?? from))
      .orderBy(['event.at', 'event.ticket_id', 'event.number'])
      .limit(PAGE_SIZE)
      .select('event.at', 'event.ticket_id', 'event.number', 'event.data')
      .select('event.actor', 'tickets.key', 'tickets.summary')
      .select({
        agency: agencyColumn(knex, context.model) ?? knex.raw('null'),
      });
    return after
      ? query.whereRaw(
          '(event.at, event.ticket_id, event.number) > (?, ?, ?)',
          [after.at, after.ticket_id, after.number],
        )
      : query;
  }

  async #describe(contacts: ContactRow[]): Promise<TableRow[]> {
    const names = await this.#directory.namesOf(
      contacts.flatMap(it => [...(it.agency ? [it.agency] : []), it.actor]),
    );
    return contacts.map(it => {
      const said = JSON.parse(it.data);
      return {
        id: String(said.contact),
        cells: [
          toInstant(it.at).toISOString(),
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
    });
  }

  async #count(context: SectionContext): Promise<number> {
    const { from } = boundsOf(context);
    const [{ count }] = await this.#within(context, from).count({ count: '*' });
    return Number(count);
  }
}

/** What came of it, and what was noted. */
function actionOf({ outcome, notes }: Record<string, string>): string {
  return [OUTCOMES[outcome] ?? outcome, notes].filter(Boolean).join(': ');
}
