import type {
  AvailabilityMonth,
  CountedInterruption,
} from '../api/availability';
import type { BusinessCalendar } from '../clock';
import type { Span } from '../clock/spans';
import { partsOf, type ServiceInterruption } from './parts';
import { subtractSpans } from './subtractSpans';

/** The figure of a span of time, and how it was computed. @public */
export type AvailabilityFigure = Omit<AvailabilityMonth, 'month' | 'isOver'>;

/** Where interruptions overlap, the time counts once: what is left out wins over what was down. */
const ORDER: CountedInterruption['counts'][] = ['planned', 'excluded', 'down'];

/**
 * How available a service was: the time that its calendar promises, less planned windows and claimed exclusions, is what was to be kept;
 * unplanned interruptions within it were not. Times are milliseconds; the lines of interruptions add up to the totals (S0-09, S0-10).
 *
 * @param span - from its first instant up to, but not including, the first after it
 * @param now - what lies later counts neither as promised nor as down
 * @public
 */
export function availabilityIn(
  calendar: BusinessCalendar,
  span: { from: Date; to: Date },
  interruptions: ServiceInterruption[],
  now: Date,
): AvailabilityFigure {
  const within: Span = [
    span.from.getTime(),
    Math.max(span.from.getTime(), Math.min(span.to.getTime(), now.getTime())),
  ];
  const promisedMs = promisedIn(calendar, [within]);
  const counted = countOnce(calendar, within, interruptions, now);
  const total = (counts: CountedInterruption['counts']) =>
    counted
      .filter(it => it.counts === counts)
      .reduce((ms, it) => ms + it.ms, 0);
  const [plannedMs, excludedMs, downMs] = ORDER.map(total);
  const owed = promisedMs - excludedMs;
  return {
    promisedMs,
    plannedMs,
    excludedMs,
    downMs,
    percent: percentOf(owed - plannedMs - downMs, owed - plannedMs),
    percentWithPlanned: percentOf(owed - plannedMs - downMs, owed),
    interruptions: counted,
  };
}

function countOnce(
  calendar: BusinessCalendar,
  within: Span,
  interruptions: ServiceInterruption[],
  now: Date,
): CountedInterruption[] {
  const parts = interruptions
    .flatMap(interruption =>
      partsOf(interruption, now).map(part => ({ interruption, ...part })),
    )
    .map(part => ({ ...part, span: cutTo(within, part.span) }))
    .filter(({ span: [from, to] }) => from < to)
    .sort(
      (a, b) =>
        ORDER.indexOf(a.counts) - ORDER.indexOf(b.counts) ||
        a.span[0] - b.span[0] ||
        (a.interruption.id < b.interruption.id ? -1 : 1),
    );
  const taken: Span[] = [];
  return parts.map(({ interruption, span, counts }) => {
    const ms = promisedIn(calendar, subtractSpans([span], taken));
    taken.push(span);
    return {
      notice: interruption.id,
      title: interruption.title,
      from: new Date(span[0]).toISOString(),
      to: new Date(span[1]).toISOString(),
      ms,
      counts,
      because: counts === 'excluded' ? interruption.exclusions : [],
    };
  });
}

function promisedIn(calendar: BusinessCalendar, spans: Span[]): number {
  return spans.reduce(
    (ms, [from, to]) =>
      ms + calendar.workingTimeBetween(new Date(from), new Date(to)),
    0,
  );
}

function cutTo([first, last]: Span, [from, to]: Span): Span {
  return [Math.max(first, from), Math.min(last, to)];
}

function percentOf(part: number, whole: number): number | undefined {
  return whole > 0 ? (part / whole) * 100 : undefined;
}
