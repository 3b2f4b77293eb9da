import {
  EVENT_PREFIX,
  groupBy,
  type SupportDeskEventType,
} from '@supportdesk/backstage-plugin-support-desk-common';

type Facts = Record<string, SupportDeskEventType | { notPublished: string }>;

/** What is published of facts that happened together: one event a type, in the order of the facts. */
export function published<F extends { type: string }>(
  facts: F[],
  mapping: Facts,
): { type: `${typeof EVENT_PREFIX}.${SupportDeskEventType}`; facts: F[] }[] {
  const told = facts.filter(it => typeof mapping[it.type] === 'string');
  const groups = groupBy(told, it => mapping[it.type] as SupportDeskEventType);
  return [...groups].map(([type, some]) => ({
    type: `${EVENT_PREFIX}.${type}` as const,
    facts: some,
  }));
}
