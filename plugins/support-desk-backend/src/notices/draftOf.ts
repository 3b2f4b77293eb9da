import type {
  ConcernedService,
  EditNotice,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredNotice } from './NoticeStore';

/** What somebody says of a notice; what is absent stays. */
export type Said = EditNotice;

type Drafted = Pick<
  StoredNotice,
  'title' | 'text' | 'startsAt' | 'endsAt' | 'facts'
>;

/** What a notice says before anybody has said anything. */
export const NOTHING_SAID: Drafted = {
  title: '',
  text: '',
  facts: {
    points: [],
    services: [],
    concerned: [],
    channels: [],
    exclusions: [],
    reports: [],
  },
};

/** What a notice says after somebody has said some of it anew. `null` takes a thing back. */
export function draftOf<N extends Drafted>(
  before: N,
  said: Said,
  concerned: ConcernedService[],
): N {
  const { facts } = before;
  const anew = <T>(value: T | null | undefined, old: T | undefined) =>
    value === undefined ? old : value ?? undefined;
  const instant = (value: string | null | undefined, old: Date | undefined) =>
    value === undefined ? old : (value && new Date(value)) || undefined;
  return {
    ...before,
    title: said.title ?? before.title,
    text: said.text ?? before.text,
    startsAt: instant(said.startsAt, before.startsAt),
    endsAt: instant(said.endsAt, before.endsAt),
    facts: {
      ...facts,
      points: said.points ?? facts.points,
      services: said.services ?? facts.services,
      concerned,
      channels: [...new Set(said.channels ?? facts.channels)],
      reason: anew(said.reason, facts.reason),
      backupPlan: anew(said.backupPlan, facts.backupPlan),
      leadReason: anew(said.leadReason, facts.leadReason),
      replyBy: instant(said.replyBy, asDate(facts.replyBy))?.toISOString(),
    },
  };
}

function asDate(text: string | undefined): Date | undefined {
  return text === undefined ? undefined : new Date(text);
}

/** What changed between two states of a notice, as people read it. */
export function changesBetween(
  before: StoredNotice,
  after: StoredNotice,
): { field: string; from?: string; to?: string }[] {
  const [from, to] = [before, after].map(wordsOf);
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .filter(field => from[field] !== to[field])
    .map(field => ({
      field,
      ...(from[field] && { from: from[field] }),
      ...(to[field] && { to: to[field] }),
    }));
}

function wordsOf({
  title,
  text,
  startsAt,
  endsAt,
  facts,
}: StoredNotice): Record<string, string | undefined> {
  const { reason, backupPlan, leadReason, replyBy } = facts;
  return {
    title,
    text,
    startsAt: startsAt?.toISOString(),
    endsAt: endsAt?.toISOString(),
    services: facts.concerned
      .filter(it => !it.dependsOn)
      .map(it => it.title)
      .join(', '),
    channels: facts.channels.join(', '),
    reason,
    backupPlan,
    leadReason,
    replyBy,
    ...Object.fromEntries(
      facts.points.map(it => [`points.${it.topic}`, it.text]),
    ),
  };
}
