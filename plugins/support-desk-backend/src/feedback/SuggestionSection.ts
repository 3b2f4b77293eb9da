import type {
  CompiledModel,
  ReportSection,
  ReportTable,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { toInstant } from '../database';
import type { CatalogDirectory } from '../models';
import { MOST_ROWS } from '../reports/sections/rows';
import { boundsOf, ticketsOf } from '../reports/sections/scope';
import type { SectionContext, SectionSource } from '../reports/SectionSource';
import type { TicketRow } from '../tickets/database/ticketRows';
import { feedbackLink } from './feedbackLink';
import type { FeedbackStore, StoredFeedback } from './FeedbackStore';

type Row = ReportTable['rows'][number];

/** Six hours, in milliseconds. */
const PART = 6 * 3_600_000;

/** What people suggested in a period: feedback, and requests of the categories that the model calls suggestions (S0-81). */
export class SuggestionSection implements SectionSource {
  readonly kind = 'suggestions';
  readonly #knex: Knex;
  readonly #feedback: FeedbackStore;
  readonly #directory: Pick<CatalogDirectory, 'namesOf'>;

  constructor(options: {
    knex: Knex;
    feedback: FeedbackStore;
    directory: Pick<CatalogDirectory, 'namesOf'>;
  }) {
    this.#knex = options.knex;
    this.#feedback = options.feedback;
    this.#directory = options.directory;
  }

  async sectionOf(context: SectionContext): Promise<ReportSection> {
    const { from, end } = boundsOf(context);
    const rows = await this.#rows(context, from, end, MOST_ROWS + 1);
    return {
      kind: this.kind,
      title: 'Suggestions and comments',
      table: {
        columns: [
          { id: 'at', title: 'Date', kind: 'instant' },
          { id: 'kind', title: 'Kind', kind: 'text' },
          { id: 'text', title: 'Suggestion', kind: 'text' },
          { id: 'by', title: 'By', kind: 'text' },
          { id: 'status', title: 'Status', kind: 'text' },
          { id: 'decision', title: 'Decision', kind: 'text' },
        ],
        rows: rows.slice(0, MOST_ROWS),
        ...(rows.length > MOST_ROWS && { more: rows.length - MOST_ROWS }),
      },
    };
  }

  async *rowsFrom(context: SectionContext, from: number): AsyncGenerator<Row> {
    const { end } = boundsOf(context);
    // Those of some hours stand in memory at once.
    for (let at = from; at < end; at += PART) {
      yield* await this.#rows(context, at, Math.min(at + PART, end));
    }
  }

  async #rows(
    context: SectionContext,
    from: number,
    to: number,
    limit = Number.MAX_SAFE_INTEGER,
  ): Promise<Row[]> {
    const given = await this.#feedback.listOf({
      model: context.model.ref,
      kinds: ['suggestion', 'comment'],
      from: new Date(from),
      to: new Date(to),
      limit,
    });
    const tickets = await this.#tickets(context, from, to, limit);
    const names = await this.#directory.namesOf([
      ...given.flatMap(it => it.givenBy ?? []),
      ...tickets.map(it => it.reporter),
    ]);
    return [
      ...given.map(it => ofFeedback(it, names)),
      ...tickets.map(it => ofTicket(it, context.model, names)),
    ].sort((a, b) => instantOf(a) - instantOf(b));
  }

  async #tickets(
    context: SectionContext,
    from: number,
    to: number,
    limit: number,
  ): Promise<TicketRow[]> {
    const categories = suggestionCategories(context);
    if (categories.length === 0) return [];
    return ticketsOf(this.#knex, context)
      .whereIn('tickets.category', categories)
      .where('tickets.created_at', '>=', from)
      .where('tickets.created_at', '<', to)
      .orderBy(['tickets.created_at', 'tickets.id'])
      .limit(limit)
      .select('tickets.*');
  }
}

function instantOf({ cells }: Row): number {
  return Date.parse(String(cells[0]));
}

/** Those that the report names; without a report those that any report names that shows suggestions. */
function suggestionCategories({ model, report }: SectionContext): string[] {
  const reports = report ? [report] : Object.values(model.reports);
  return [
    ...new Set(
      reports
        .filter(it => it.shows.includes('suggestions'))
        .flatMap(it => it.categories),
    ),
  ];
}

function ofFeedback(
  { id, givenAt, kind, text, givenBy, status, decision }: StoredFeedback,
  names: Record<string, string>,
): Row {
  return {
    id,
    cells: [
      givenAt.toISOString(),
      kind,
      text,
      givenBy ? names[givenBy] ?? givenBy : 'Without a name',
      status,
      decision?.text ?? null,
    ],
    link: feedbackLink({ id }),
  };
}

function ofTicket(
  ticket: TicketRow,
  model: CompiledModel,
  names: Record<string, string>,
): Row {
  const { id, key, summary, reporter, status, category } = ticket;
  return {
    id,
    cells: [
      toInstant(ticket.created_at).toISOString(),
      model.categories[category ?? '']?.title ?? category,
      `${key}: ${summary}`,
      names[reporter] ?? reporter,
      status,
      null,
    ],
    link: `/support/tickets/${key}`,
  };
}
