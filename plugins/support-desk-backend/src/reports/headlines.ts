import {
  headlineFactsOf,
  type HeadlineFact,
  type ReportSection,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { say, wordsIn, type Said } from '../words';

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

/** What stands out in a report, in English sentences for those who read the API; pages say it in the reader's language. */
export function headlinesOf(
  sections: ReportSection[],
  period: HeadlinePeriod,
): string[] {
  return headlinesSaid(sections, period).map(it => wordsIn('en').of(it));
}

/** What stands out in a report, sentence by sentence. `**` marks what is strong. */
export function headlinesSaid(
  sections: ReportSection[],
  { before, isOver }: HeadlinePeriod,
): Said[] {
  return headlineFactsOf(sections, isOver).map(fact => {
    switch (fact.kind) {
      case 'requests':
        return requestsIn(fact, before);
      case 'changes':
        return changesIn(fact);
      case 'targets':
        return targetsIn(fact);
      default:
        return say('headlines.rating', {
          mean: { figure: fact.mean, digits: 1 },
        });
    }
  });
}

function requestsIn(
  { count, before, isOver }: FactOf<'requests'>,
  then: string,
): Said {
  const period = { periodBefore: then };
  if (!isOver) {
    const requests = say('headlines.requestsSoFar', { count });
    return say('headlines.soFar', { requests, before, period });
  }
  const requests = say('headlines.requests', { count });
  if (count === before) {
    return say(count === 0 ? 'headlines.none' : 'headlines.same', {
      requests,
      period,
    });
  }
  return say(changeIn(count - before), {
    requests,
    change: { spelt: Math.abs(count - before) },
    period,
  });
}

function changeIn(change: number) {
  if (change > 0) return 'headlines.more';
  return change === -1 ? 'headlines.less' : 'headlines.fewer';
}

function changesIn({ rose, fell }: FactOf<'changes'>): Said {
  if (rose && fell) {
    return say('headlines.roseAndFell', {
      rose: rose.title,
      roseBefore: rose.before,
      roseAfter: rose.count,
      fell: fell.title,
      fellBefore: fell.before,
      fellAfter: fell.count,
    });
  }
  const { title, before, count } = (rose ?? fell)!;
  return say(rose ? 'headlines.rose' : 'headlines.fell', {
    title,
    before,
    after: count,
  });
}

function targetsIn({ met, total, worst }: FactOf<'targets'>): Said {
  if (met === total) return say('headlines.allMet', { count: met });
  if (!worst) return say('headlines.met', { met, total });
  const { title, missed, total: of } = worst;
  return say('headlines.worst', { met, total, title, missed, of });
}
