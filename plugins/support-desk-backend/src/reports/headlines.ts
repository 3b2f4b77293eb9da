import {
  headlineFactsOf,
  type HeadlineFact,
  type ReportSection,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { lengthOf, periodInWords } from './periods';

/** Of which period a report tells. */
export interface HeadlinePeriod {
  before: string;
  /** Whether it is over; until then figures are those so far, and not compared. */
  isOver: boolean;
}

type FactOf<K extends HeadlineFact['kind']> = Extract<
  HeadlineFact,
  { kind: K }
>;

/**
 * What stands out in a report, in English sentences for those who read the API or a message; pages say it in the reader's language. `**`
 * marks what is strong.
 */
export function headlinesOf(
  sections: ReportSection[],
  { before, isOver }: HeadlinePeriod,
): string[] {
  return headlineFactsOf(sections, isOver).map(fact => {
    switch (fact.kind) {
      case 'requests':
        return requestsIn(fact, nameBefore(before));
      case 'changes':
        return changesIn(fact);
      case 'targets':
        return targetsIn(fact);
      default:
        return `People rate support **${fact.mean.toFixed(1)} of 5**.`;
    }
  });
}

function requestsIn(
  { count, before, isOver }: FactOf<'requests'>,
  then: string,
): string {
  const requests = `**${count === 0 ? 'No' : count} ${
    count === 1 ? 'request' : 'requests'
  }${isOver ? '' : ' so far'}**`;
  if (!isOver) return `${requests}; there were ${before} in ${then}.`;
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

function changesIn({ rose, fell }: FactOf<'changes'>): string {
  const parts = [
    rose && `**${rose.title} rose from ${rose.before} to ${rose.count}**`,
    fell && `${fell.title} fell from ${fell.before} to ${fell.count}`,
  ];
  return `${parts.filter(Boolean).join('; ')}.`;
}

function targetsIn({ met, total, worst }: FactOf<'targets'>): string {
  if (met === total) {
    return met === 1
      ? '**The one target was met.**'
      : `**All ${met} targets were met.**`;
  }
  const where = worst
    ? `; ${worst.title} missed ${worst.missed} of ${worst.total}`
    : '';
  return `**${met} of ${total} targets were met**${where}.`;
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
