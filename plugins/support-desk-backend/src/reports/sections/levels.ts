import type {
  CompiledLevel,
  CountedLine,
  ReportSection,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { levelsByHeight } from '../../tickets/levelsByHeight';
import type { SectionContext, SectionSource } from '../SectionSource';
import { ofPeriod } from './plans';
import { boundsOf, loggedIn, ticketsOf } from './scope';

/** Below all levels. */
const GONE = -1;

/** Requests by the highest level that each came to by the end of its period. */
export class LevelSection implements SectionSource {
  readonly kind = 'levels';
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async sectionOf(context: SectionContext): Promise<ReportSection | undefined> {
    const levels = levelsByHeight(context.model).map(
      id => context.model.levels[id],
    );
    const rows = await ofPeriod(this.#knex, it => highest(it, context, levels));
    const filter = loggedIn(context);
    const countsAt = (height: number) => {
      const row = rows.find(it => Number(it.height) === height);
      return {
        count: Number(row?.count ?? 0),
        before: Number(row?.before ?? 0),
      };
    };
    const lines = levels
      .map(
        (level, height): CountedLine => ({
          id: level.id,
          title: `Level ${level.level} ${level.title}`,
          ...countsAt(height),
          tickets: { ...filter, reached: level.id },
        }),
      )
      .filter(
        ({ id, count, before }) =>
          count + before > 0 || context.model.levels[id].handling === 'formal',
      );
    const gone = countsAt(GONE);
    if (gone.count + gone.before > 0) {
      lines.push({
        id: 'none',
        title: 'At a level that the model no longer has',
        ...gone,
      });
    }
    return {
      kind: 'levels',
      title: 'Level reached',
      summary: 'The highest level that each request came to.',
      lines,
      total: {
        id: 'total',
        title: 'All',
        count: sum(lines, it => it.count),
        before: sum(lines, it => it.before),
        tickets: filter,
      },
    };
  }
}

/** Tickets by the highest level that each came to: by the end of the period, those of the one before by the end of that. */
function highest(
  knex: Knex,
  context: SectionContext,
  levels: CompiledLevel[],
): Knex.QueryBuilder {
  const { before, from, end } = boundsOf(context);
  const heights = levels.map(() => 'when ? then ?').join(' ');
  const tickets = ticketsOf(knex, context)
    .join('ticket_levels as visit', 'visit.ticket_id', 'tickets.id')
    .where('tickets.created_at', '>=', before)
    .where('tickets.created_at', '<', end)
    .where('visit.model_ref', context.model.ref)
    // No level is entered before the ticket is logged; an index finds those of the periods.
    .where('visit.entered_at', '>=', before)
    .where('visit.entered_at', '<', end)
    .whereRaw(
      'visit.entered_at < (case when tickets.created_at < ? then ? else ? end)',
      [from, from, end].map(it => knex.raw(String(it))),
    )
    .groupBy('tickets.id', 'tickets.created_at')
    .select(
      'tickets.created_at',
      knex.raw(
        `max(case visit.level ${heights} else ${GONE} end) as height`,
        levels.flatMap(({ id }, height) => [id, knex.raw(String(height))]),
      ),
    );
  return knex
    .from(tickets.as('reached'))
    .groupBy('height')
    .select(
      'height',
      knex.raw(
        `sum(case when created_at >= ? then 1 else 0 end) as count,
         sum(case when created_at < ? then 1 else 0 end) as before`,
        [from, from],
      ),
    );
}

function sum(lines: CountedLine[], of: (line: CountedLine) => number): number {
  return lines.reduce((all, it) => all + of(it), 0);
}
