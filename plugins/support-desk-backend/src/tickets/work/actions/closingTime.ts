import {
  calendarOf,
  computeDue,
  parseDuration,
  type CompiledModel,
  type Duration,
} from '@supportdesk/backstage-plugin-support-desk-common';

const SEVEN_DAYS: Duration = { kind: 'elapsed', amount: 7, unit: 'days' };

/**
 * How long resolved tickets stay open, from the configuration.
 *
 * @throws InputError that names the key where it is no duration
 */
export function closeResolvedAfter(config: {
  getOptionalString(key: string): string | undefined;
}): Duration {
  const key = 'supportDesk.closeResolvedAfter';
  return parseDuration(config.getOptionalString(key) ?? '5 business days', key);
}

/** When a ticket closes by itself that is resolved at an instant. Business time without a calendar is seven days. */
export function closingTime(
  { defaultCalendar, ...model }: CompiledModel,
  resolvedAt: Date,
  after: Duration,
): Date {
  const calendar = defaultCalendar
    ? calendarOf({ defaultCalendar, ...model }, defaultCalendar)
    : undefined;
  const promise = after.kind === 'elapsed' || calendar ? after : SEVEN_DAYS;
  // A duration always gives an instant.
  return computeDue({ promise }, resolvedAt, calendar)!;
}
