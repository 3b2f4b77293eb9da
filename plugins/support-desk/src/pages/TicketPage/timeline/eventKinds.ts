import type {
  TicketEventType,
  TimelineEntry,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** By what the timeline is filtered. */
export const eventKinds = [
  'all',
  'comments',
  'contacts',
  'changes',
  'clocks',
] as const;

export type EventKind = (typeof eventKinds)[number];

const KIND_OF: Partial<Record<TicketEventType, EventKind>> = {
  commented: 'comments',
  commentEdited: 'comments',
  attached: 'comments',
  detached: 'comments',
  contacted: 'contacts',
  permissionGiven: 'contacts',
  mailBounced: 'contacts',
  clockStarted: 'clocks',
  dueSoon: 'clocks',
  targetMissed: 'clocks',
  goalMissed: 'clocks',
  promised: 'clocks',
  timesCorrected: 'clocks',
  modelApplied: 'clocks',
};

/** Of which kind an event is; what is of no other is a change. */
export const kindOf = (type: string): EventKind =>
  KIND_OF[type as TicketEventType] ?? 'changes';

/** The entries of a kind, newest or oldest first. */
export function arrange(
  entries: TimelineEntry[],
  kind: EventKind,
  newestFirst: boolean,
): TimelineEntry[] {
  const chosen = entries
    .map((entry, index) => ({ entry, index }))
    .filter(({ entry }) => kind === 'all' || kindOf(entry.type) === kind)
    // Events of one instant stay in the order in which they were written.
    .sort((a, b) => a.entry.at.localeCompare(b.entry.at) || a.index - b.index)
    .map(({ entry }) => entry);
  return newestFirst ? chosen.reverse() : chosen;
}

/** Entries under their day, in the order in which they come. */
export function byDay(
  entries: TimelineEntry[],
  dayOf: (instant: string) => string,
): [string, TimelineEntry[]][] {
  const days = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const day = dayOf(entry.at);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}
