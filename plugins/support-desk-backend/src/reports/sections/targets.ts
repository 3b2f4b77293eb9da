import {
  groupBy,
  type NamedId,
  type TargetLine,
  type ReportSection,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Knex } from 'knex';
import { loadSnapshots } from '../../tickets/database/snapshots';
import type { TicketSnapshot } from '../../tickets/TicketSnapshot';
import type { SectionContext, SectionSource } from '../SectionSource';
import {
  countClocks,
  countRunning,
  missedClocks,
  type ClockCount,
  type MissedClock,
} from './clockCounts';

/**
 * Targets by measure and priority. A target that was met in time counts in the period in which it was met, a missed one in that in which
 * it fell due; it runs where it is neither when the period ends. One without a time is counted when it began, and never missed.
 */
export class TargetSection implements SectionSource {
  readonly kind = 'targets';
  readonly #knex: Knex;

  constructor(options: { knex: Knex }) {
    this.#knex = options.knex;
  }

  async sectionOf(context: SectionContext): Promise<ReportSection | undefined> {
    const [decided, running] = await Promise.all([
      countClocks(this.#knex, context),
      countRunning(this.#knex, context),
    ]);
    const missed = groupBy(
      await missedClocks(this.#knex, context, decided),
      lineOf,
    );
    const counts = [...decided, ...running];
    const snapshots = await loadSnapshots(
      this.#knex,
      counts.map(it => it.snapshot),
    );
    const lines = [...groupBy(counts, lineOf)].map(([id, own]) =>
      describeLine(id, own, missed.get(id) ?? [], { snapshots, context }),
    );
    if (lines.length === 0) return undefined;
    return {
      kind: 'targets',
      title: 'Targets',
      lines: lines
        .sort((a, b) => compareRanks(a, b))
        .map(({ rank: _, ...line }) => line),
    };
  }
}

interface RankedLine extends TargetLine {
  rank: number;
}

/** As they follow each other in the life of a request. */
const MEASURES = [
  'report',
  'acknowledgement',
  'response',
  'workStart',
  'actionPlan',
  'workaround',
  'update',
  'resolution',
  'completion',
  'review',
  'lead',
];

function compareRanks(a: RankedLine, b: RankedLine): number {
  return (
    MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure) || a.rank - b.rank
  );
}

function lineOf(it: Pick<ClockCount | MissedClock, 'measure' | 'priority'>) {
  return it.priority ? `${it.measure} ${it.priority}` : it.measure;
}

function describeLine(
  id: string,
  counts: ClockCount[],
  missed: MissedClock[],
  {
    snapshots,
    context,
  }: { snapshots: Map<string, TicketSnapshot>; context: SectionContext },
): RankedLine {
  const [{ measure }] = counts;
  const frozen = counts.flatMap(it => snapshots.get(it.snapshot) ?? []);
  const { priority } = frozen.find(it => it.priority) ?? {};
  const targets = counts.flatMap(
    it => snapshots.get(it.snapshot)?.targets[it.clock]?.target ?? [],
  );
  const labels = new Set(targets.map(it => it.label));
  const sum = (of: (count: ClockCount) => number) =>
    counts.reduce((all, it) => all + of(it), 0);
  const missedCount = sum(it => it.missed);
  return {
    id,
    title: titleOf(measure, counts[0].priority ? priority : undefined),
    measure,
    ...(counts[0].priority && {
      priority: {
        id: counts[0].priority,
        title: priority?.title ?? counts[0].priority,
      },
    }),
    rank: priority?.rank ?? Number.MAX_SAFE_INTEGER,
    promises: [...labels],
    met: sum(it => it.met),
    missed: missedCount,
    withoutTime: sum(it => it.withoutTime),
    running: sum(it => it.running),
    missedTickets: missed.map(({ ticket, key, lateMs }) => ({
      id: ticket,
      key,
      lateMs,
    })),
    ...(missedCount > missed.length && {
      tickets: missedIn(context, counts[0]),
    }),
  };
}

/** What a list of tickets is asked for so that it shows those that missed it. */
function missedIn(
  { model, requestTypes, period }: SectionContext,
  { measure, priority }: ClockCount,
): Record<string, string> {
  return {
    model: model.ref,
    missed: measure,
    missedFrom: period.from.toISOString(),
    missedTo: period.to.toISOString(),
    ...(priority && { priority }),
    ...(requestTypes && { requestType: requestTypes.join(',') }),
  };
}

/** `actionPlan` is `Action plan`. */
function titleOf(measure: string, priority: NamedId | undefined): string {
  const words = measure.replace(/[A-Z]/g, it => ` ${it.toLowerCase()}`);
  const title = words[0].toUpperCase() + words.slice(1);
  return priority ? `${title}, ${priority.title}` : title;
}
