import type {
  CountedLine,
  ReportSection,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { SectionContext, SectionSource } from '../SectionSource';
import { loggedIn } from './scope';
import { addUp, NONE, type TicketCounts } from './TicketCounts';

/** Groups have a name only; as an id it cannot be taken for that of a category. */
const GROUP = 'group:';

/** Requests by the categories of the model, in its groups (S0-79); those that nobody has put into one come last. */
export class CategorySection implements SectionSource {
  readonly kind = 'categories';
  readonly #counts: TicketCounts;

  constructor(options: { counts: TicketCounts }) {
    this.#counts = options.counts;
  }

  async sectionOf(context: SectionContext): Promise<ReportSection | undefined> {
    const categories = Object.values(context.model.categories);
    if (categories.length === 0) return undefined;
    const { groups: counts, total } = await this.#counts.by(
      context,
      'category',
    );
    const filter = loggedIn(context);
    const known = categories.map(
      ({ id, title, group }): CountedLine => ({
        id,
        title,
        ...(group && { parent: groupId(group) }),
        ...(counts.get(id) ?? NONE),
        tickets: { ...filter, category: id },
      }),
    );
    const ids = new Set<string | null>(categories.map(it => it.id));
    const others = [...counts]
      .filter(([id]) => !ids.has(id))
      .map(
        ([id, count]): CountedLine => ({
          id: id ?? 'none',
          title: id ?? 'Without a category',
          ...count,
          tickets: { ...filter, category: id ?? 'none' },
        }),
      );
    return {
      kind: 'categories',
      title: 'Requests by category',
      lines: [...inGroups(known), ...others],
      total: {
        id: 'total',
        title: 'All',
        ...total,
        tickets: filter,
      },
    };
  }
}

/** The lines with one for each group before its own, which adds them up. */
function inGroups(lines: CountedLine[]): CountedLine[] {
  const parents = [...new Set(lines.map(it => it.parent))];
  return parents.flatMap(parent => {
    const own = lines.filter(it => it.parent === parent);
    return parent === undefined ? own : [groupLine(parent, own), ...own];
  });
}

function groupLine(id: string, own: CountedLine[]): CountedLine {
  return {
    id,
    title: id.slice(GROUP.length),
    ...addUp(own),
    tickets: {
      ...own[0].tickets,
      category: own.map(it => it.id).join(','),
    },
  };
}

function groupId(group: string): string {
  return `${GROUP}${group}`;
}
