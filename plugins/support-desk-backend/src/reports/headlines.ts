import type {
  CountedLine,
  ReportSection,
  TargetLine,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { lengthOf, periodInWords } from './periods';

/** Of which period a report tells. */
export interface HeadlinePeriod {
  before: string;
  /** Whether it is over; until then figures are those so far, and not compared. */
  isOver: boolean;
}

type SectionOf<K extends ReportSection['kind']> = Extract<
  ReportSection,
  { kind: K }
>;

/**
 * What stands out in a report, in sentences: how many requests there were, what rose and fell most, which targets were missed, how people
 * rate support. `**` marks what is strong. The same sections always give the same sentences.
 */
export function headlinesOf(
  sections: ReportSection[],
  period: HeadlinePeriod,
): string[] {
  const find = <K extends ReportSection['kind']>(kind: K) =>
    sections.find((it): it is SectionOf<K> => it.kind === kind);
  const counted = find('categories') ?? find('requestTypes');
  const targets = find('targets');
  const satisfaction = find('satisfaction');
  return [
    ...(counted ? [requestsIn(counted.total, period)] : []),
    ...(counted && period.isOver ? changesIn(leavesOf(counted.lines)) : []),
    ...(targets ? targetsIn(targets.lines) : []),
    ...ratingIn(satisfaction?.result.mean),
  ];
}

function requestsIn(
  { count, before }: CountedLine,
  period: HeadlinePeriod,
): string {
  const requests = `**${count === 0 ? 'No' : count} ${
    count === 1 ? 'request' : 'requests'
  }${period.isOver ? '' : ' so far'}**`;
  const then = nameBefore(period.before);
  if (!period.isOver) return `${requests}; there were ${before} in ${then}.`;
  const change = count - before;
  if (count === 0 && before === 0) return `${requests}, as in ${then}.`;
  if (change === 0) return `${requests}, as many as in ${then}.`;
  return `${requests}, ${inWords(Math.abs(change))} ${
    change > 0 ? 'more' : fewer(change)
  } than in ${then}.`;
}

function fewer(change: number) {
  return change === -1 ? 'less' : 'fewer';
}

/** What rose most and what fell most. */
function changesIn(lines: CountedLine[]): string[] {
  const changed = [...lines].sort((a, b) => changeOf(b) - changeOf(a));
  const [most] = changed;
  const least = changed.at(-1);
  const parts = [
    ...(most && changeOf(most) > 0
      ? [`**${most.title} rose from ${most.before} to ${most.count}**`]
      : []),
    ...(least && changeOf(least) < 0
      ? [`${least.title} fell from ${least.before} to ${least.count}`]
      : []),
  ];
  return parts.length > 0 ? [`${parts.join('; ')}.`] : [];
}

/** How many were met of those that were met or missed, and where most were missed. */
function targetsIn(lines: TargetLine[]): string[] {
  const met = lines.reduce((all, it) => all + it.met, 0);
  const missed = lines.reduce((all, it) => all + it.missed, 0);
  if (met + missed === 0) return [];
  if (missed === 0) {
    return [
      met === 1
        ? '**The one target was met.**'
        : `**All ${met} targets were met.**`,
    ];
  }
  const [worst] = [...lines].sort((a, b) => b.missed - a.missed);
  const where =
    lines.length > 1
      ? `; ${worst.title} missed ${worst.missed} of ${worst.met + worst.missed}`
      : '';
  return [`**${met} of ${met + missed} targets were met**${where}.`];
}

function ratingIn(mean: number | undefined): string[] {
  return mean === undefined
    ? []
    : [`People rate support **${mean.toFixed(1)} of 5**.`];
}

/** Those that are no sums of others. */
function leavesOf(lines: CountedLine[]): CountedLine[] {
  const parents = new Set(lines.map(it => it.parent));
  return lines.filter(it => !parents.has(it.id));
}

function changeOf({ count, before }: CountedLine): number {
  return count - before;
}

/** The period before by its name: a month without its year. */
function nameBefore(id: string): string {
  const words = periodInWords(id);
  if (lengthOf(id) === 'quarter') return `the ${words}`;
  return lengthOf(id) === 'month' ? words.split(' ')[0] : words;
}

const SMALL = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
];

function inWords(count: number): string {
  return SMALL[count] ?? String(count);
}
