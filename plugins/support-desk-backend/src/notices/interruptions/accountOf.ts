import {
  zoneOf,
  type CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { DateTime } from 'luxon';
import type { StoredEvent, StoredNotice } from '../NoticeStore';
import { startOfNotice } from './procedureEvents';

/** What is told of an event before its own words; others say nothing about how it went. */
const TOLD: Partial<Record<StoredEvent['type'], string>> = {
  sent: 'Told to those concerned',
  started: 'It began',
  update: 'How it stood',
  severity: 'Severity',
  recovery: 'Option',
  decision: 'Decision',
  stepTicked: 'Step',
  exclusions: 'Exclusions claimed',
  ended: 'Service was back',
  followUp: 'Sent',
};

/** An instant as it is told in a model: `2025-03-08 13:10`. */
export function localInstant(model: CompiledModel, at: Date): string {
  return DateTime.fromJSDate(at, { zone: zoneOf(model) }).toFormat(
    'yyyy-MM-dd HH:mm',
  );
}

/** How an interruption went, line by line, in the zone of its model. */
export function accountOf(
  model: CompiledModel,
  notice: StoredNotice,
  events: StoredEvent[],
  names: Record<string, string>,
): string {
  const { title, text, facts, endedAt } = notice;
  const services = facts.concerned.filter(it => !it.dependsOn);
  const from = localInstant(model, startOfNotice(notice));
  const until = endedAt ? `to ${localInstant(model, endedAt)}` : 'and goes on';
  const of = services.length
    ? `, of ${services.map(it => it.title).join(', ')}`
    : '';
  const lines = [...events]
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .flatMap(({ at, type, actor, data }) => {
      const told = TOLD[type];
      if (!told) return [];
      const by = actor
        ? ` (${names[actor] ?? actor.replace(/^.*\//, '')})`
        : '';
      const said = data.text ? `: ${data.text}` : '';
      return `${localInstant(model, at)} ${told}${said}${by}`;
    });
  return [
    `${title}${of}: from ${from} ${until} (${zoneOf(model)}).`,
    text,
    '',
    ...lines,
  ].join('\n');
}
