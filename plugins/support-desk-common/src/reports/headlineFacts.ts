import type { CountedLine, ReportSection, TargetLine } from '../api';

/** Something that rose or fell against the period before. */
interface Change {
  title: string;
  before: number;
  count: number;
}

/**
 * One thing that stands out in a report, without words: front ends say it in the reader's language.
 *
 * @public
 */
export type HeadlineFact =
  | { kind: 'requests'; count: number; before: number; isOver: boolean }
  | { kind: 'changes'; rose?: Change; fell?: Change }
  | {
      kind: 'targets';
      met: number;
      total: number;
      /** Where most were missed, if there are several. */
      worst?: { title: string; missed: number; total: number };
    }
  | { kind: 'rating'; mean: number };

type SectionOf<K extends ReportSection['kind']> = Extract<
  ReportSection,
  { kind: K }
>;

const requestsIn = (
  { count, before }: CountedLine,
  isOver: boolean,
): HeadlineFact => ({ kind: 'requests', count, before, isOver });

const changeOf = ({ count, before }: CountedLine) => count - before;

const asChange = ({ title, before, count }: CountedLine): Change => ({
  title,
  before,
  count,
});

/**
 * What stands out: how many requests there were, what rose and fell most, which targets were missed, how people rate support. The same
 * sections always give the same facts.
 *
 * @param isOver - whether the period is over; until then figures are those so far, and not compared
 * @public
 */
export function headlineFactsOf(
  sections: ReportSection[],
  isOver: boolean,
): HeadlineFact[] {
  const find = <K extends ReportSection['kind']>(kind: K) =>
    sections.find((it): it is SectionOf<K> => it.kind === kind);
  const counted = find('categories') ?? find('requestTypes');
  const mean = find('satisfaction')?.result.mean;
  return [
    ...(counted ? [requestsIn(counted.total, isOver)] : []),
    ...(counted && isOver ? changesIn(leavesOf(counted.lines)) : []),
    ...targetsIn(find('targets')?.lines ?? []),
    ...(mean === undefined ? [] : [{ kind: 'rating' as const, mean }]),
  ];
}

/** What rose most and what fell most. */
function changesIn(lines: CountedLine[]): HeadlineFact[] {
  const changed = [...lines].sort((a, b) => changeOf(b) - changeOf(a));
  const [most] = changed;
  const least = changed.at(-1);
  const rose = most && changeOf(most) > 0 ? asChange(most) : undefined;
  const fell = least && changeOf(least) < 0 ? asChange(least) : undefined;
  if (!rose && !fell) return [];
  return [{ kind: 'changes', ...(rose && { rose }), ...(fell && { fell }) }];
}

/** How many were met of those that were met or missed, and where most were missed. */
function targetsIn(lines: TargetLine[]): HeadlineFact[] {
  const met = lines.reduce((all, it) => all + it.met, 0);
  const missed = lines.reduce((all, it) => all + it.missed, 0);
  if (met + missed === 0) return [];
  const [worst] = [...lines].sort((a, b) => b.missed - a.missed);
  return [
    {
      kind: 'targets',
      met,
      total: met + missed,
      ...(missed > 0 &&
        lines.length > 1 && {
          worst: {
            title: worst.title,
            missed: worst.missed,
            total: worst.met + worst.missed,
          },
        }),
    },
  ];
}

/** Those that are no sums of others. */
function leavesOf(lines: CountedLine[]): CountedLine[] {
  const parents = new Set(lines.map(it => it.parent));
  return lines.filter(it => !parents.has(it.id));
}
