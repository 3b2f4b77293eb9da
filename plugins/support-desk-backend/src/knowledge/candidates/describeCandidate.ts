import {
  zoneOf,
  type Candidate,
  type CandidateMember,
  type CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { DateTime } from 'luxon';
import { named, type Names } from '../../tickets/describeTicket';
import type { SeenAsked } from './asked';
import type { StoredCandidate, StoredMember } from './types';

/** The references of candidates that need a name. */
export function refsOf(candidates: StoredCandidate[]): string[] {
  return candidates
    .flatMap(it => [it.assignee, it.dismissal?.by, it.createdBy])
    .filter(ref => ref !== undefined);
}

/** A candidate as people see it; who asked is not among it. */
export function describeCandidate(
  candidate: StoredCandidate,
  model: CompiledModel,
  names: Names,
): Candidate {
  const { module, because, dismissal, assignee, createdBy } = candidate;
  const { words, threshold } = because;
  return {
    id: candidate.id,
    model: candidate.modelRef,
    modelTitle: model.title,
    title: candidate.title,
    description: candidate.description,
    module: module
      ? { id: module, title: model.services[module]?.title ?? module }
      : undefined,
    status: candidate.status,
    origin: candidate.origin,
    because: { same: sameOf(candidate, model), words, threshold },
    count: candidate.count,
    people: candidate.people,
    firstAt: candidate.firstAt?.toISOString(),
    lastAt: candidate.lastAt?.toISOString(),
    assignee: assignee ? named(assignee, names) : undefined,
    dismissal: dismissal && {
      reason: dismissal.reason,
      by: named(dismissal.by, names),
      at: dismissal.at.toISOString(),
    },
    mergedInto: candidate.mergedInto,
    draft: candidate.draft,
    articleUrl: candidate.articleUrl,
    publishedAt: candidate.publishedAt?.toISOString(),
    createdBy: createdBy ? named(createdBy, names) : undefined,
    version: candidate.version,
  };
}

/** What became an article, for those who only read: what it is about, how often it was asked, and where the answer is. */
export function forReaders(candidate: Candidate): Candidate {
  const { id, model, modelTitle, title, module, status, origin } = candidate;
  const { count, people, articleUrl, publishedAt, version } = candidate;
  return {
    ...{ id, model, modelTitle, title, module, status, origin },
    ...{ count, people, articleUrl, publishedAt, version },
    description: '',
    because: { same: [], words: [] },
  };
}

function sameOf(
  { module, because: { requestType, category } }: StoredCandidate,
  { requestTypes, services, categories }: CompiledModel,
): string[] {
  return [
    requestType &&
      `request type ${requestTypes[requestType]?.title ?? requestType}`,
    module && `module ${services[module]?.title ?? module}`,
    category && `category ${categories[category]?.title ?? category}`,
  ].filter(it => it !== undefined);
}

/** A time that it was asked; of what the caller may not see only the day, in the model's zone. */
export function describeMember(
  { kind, at, addedBy }: StoredMember,
  seen: SeenAsked | undefined,
  model: CompiledModel,
  names: Names,
): CandidateMember {
  if (!seen) {
    const day = DateTime.fromJSDate(at, { zone: zoneOf(model) }).startOf('day');
    return { kind, at: day.toJSDate().toISOString() };
  }
  return {
    kind,
    ...seen,
    at: at.toISOString(),
    addedBy: addedBy ? named(addedBy, names) : undefined,
  };
}
