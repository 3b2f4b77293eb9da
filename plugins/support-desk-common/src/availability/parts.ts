import type { CountedInterruption } from '../api/availability';
import type { Span } from '../clock/spans';
import { subtractSpans } from './subtractSpans';

/** An interruption of a service, as far as figures have to know it. @public */
export interface ServiceInterruption {
  /** Id of the notice that it is one with. */
  id: string;
  title: string;
  kind: 'plannedDowntime' | 'unplannedInterruption';
  /** As announced. */
  startsAt?: Date;
  endsAt?: Date;
  /** As it was. */
  startedAt?: Date;
  endedAt?: Date;
  /** Claimed exclusions of the availability promise (S0-08 to S0-10). */
  exclusions: string[];
}

/** A stretch of an interruption that counts in one way. */
export interface InterruptionPart {
  span: Span;
  counts: CountedInterruption['counts'];
}

/**
 * Takes an interruption apart by how it counts. What was announced is left out only within the time that was announced: a planned one that
 * begins earlier or lasts longer is down there. A claimed exclusion covers whatever would be down.
 *
 * @param now - until when one lasts that nobody has ended
 */
export function partsOf(
  interruption: ServiceInterruption,
  now: Date,
): InterruptionPart[] {
  const { kind, startsAt, endsAt, exclusions } = interruption;
  const whole = actualSpan(interruption, now);
  if (!whole) return [];
  const unplanned = exclusions.length > 0 ? 'excluded' : 'down';
  if (kind === 'unplannedInterruption') {
    return [{ span: whole, counts: unplanned }];
  }
  const announced: Span = [
    startsAt?.getTime() ?? -Infinity,
    endsAt?.getTime() ?? Infinity,
  ];
  const outside = subtractSpans([whole], [announced]);
  return [
    ...subtractSpans([whole], outside).map(span => ({
      span,
      counts: 'planned' as const,
    })),
    ...outside.map(span => ({ span, counts: unplanned as typeof unplanned })),
  ];
}

/** From when to when it was, or is expected to be. */
function actualSpan(
  { kind, startsAt, endsAt, startedAt, endedAt }: ServiceInterruption,
  now: Date,
): Span | undefined {
  const from = (startedAt ?? startsAt)?.getTime();
  if (from === undefined) return undefined;
  const expected = endsAt?.getTime();
  // Planned ones end by themselves; the end of others is said by a person.
  const untilNow =
    kind === 'plannedDowntime'
      ? expected ?? now.getTime()
      : Math.max(expected ?? from, now.getTime());
  const to = endedAt?.getTime() ?? untilNow;
  return to > from ? [from, to] : undefined;
}
