import {
  zoneOf,
  type CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { DateTime } from 'luxon';
import { say, type Said, type Words } from '../../words';
import type { StoredEvent, StoredNotice } from '../NoticeStore';
import { startOfNotice } from './procedureEvents';

/** Of which events is told before their own words; others say nothing about how it went. */
const TOLD = [
  'sent',
  'started',
  'update',
  'severity',
  'recovery',
  'decision',
  'stepTicked',
  'exclusions',
  'ended',
  'followUp',
] as const;

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
  { events, names }: { events: StoredEvent[]; names: Record<string, string> },
  words: Words,
): string {
  const lines = [...events]
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .flatMap(({ at, type, actor, data }) => {
      const told = TOLD.find(it => it === type);
      if (!told) return [];
      const by = actor
        ? ` (${names[actor] ?? actor.replace(/^.*\//, '')})`
        : '';
      const said = data.text ? `: ${data.text}` : '';
      const what = words.of(say(`accounts.${told}`));
      return `${localInstant(model, at)} ${what}${said}${by}`;
    });
  return [words.of(headingOf(model, notice)), notice.text, '', ...lines].join(
    '\n',
  );
}

function headingOf(model: CompiledModel, notice: StoredNotice): Said {
  const { title, facts, endedAt } = notice;
  const services = facts.concerned
    .filter(it => !it.dependsOn)
    .map(it => it.title)
    .join(', ');
  const of = {
    notice: services ? say('accounts.of', { notice: title, services }) : title,
    from: localInstant(model, startOfNotice(notice)),
    zone: zoneOf(model),
  };
  return endedAt
    ? say('accounts.fromTo', { ...of, to: localInstant(model, endedAt) })
    : say('accounts.goesOn', of);
}
