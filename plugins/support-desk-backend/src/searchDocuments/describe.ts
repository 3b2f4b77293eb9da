import type {
  CompiledModel,
  FaqDocument,
  KnownErrorDocument,
  NamedId,
  SuperUserDocument,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredCandidate } from '../knowledge/candidates/types';
import type { StoredProblem } from '../problems/types';
import type { SuperUserListing } from '../superUsers/SuperUserListings';

/** The super users of a model, each once with all that they help with. */
export function describeSuperUsers(
  model: CompiledModel,
  listings: SuperUserListing[],
): SuperUserDocument[] {
  const users = [...new Set(listings.map(it => it.user))];
  return users.map(user => {
    const own = listings.filter(it => it.user === user);
    const areas = own.flatMap(it => it.area ?? []);
    const name = own.find(it => it.name)?.name;
    return {
      model: model.ref,
      modelTitle: model.title,
      user: { ref: user, title: name ?? user },
      areas: unique(areas.map(id => model.superUsers?.areas[id]?.title ?? id)),
      modules: unique(
        own.flatMap(it => it.services).map(id => module(id, model).title),
      ),
    };
  });
}

/** How it was described before is only for those who write. @param candidate - one of which an article has come */
export function describeFaq(
  candidate: StoredCandidate,
  model: CompiledModel,
): FaqDocument {
  return {
    model: model.ref,
    modelTitle: model.title,
    id: candidate.id,
    title: candidate.title,
    module: candidate.module ? module(candidate.module, model) : undefined,
    asked: candidate.count,
    publishedAt: candidate.publishedAt?.toISOString(),
    url: candidate.articleUrl!,
  };
}

export function describeKnownError(
  problem: StoredProblem,
  model: CompiledModel,
): KnownErrorDocument {
  return {
    model: model.ref,
    modelTitle: model.title,
    key: problem.key,
    title: problem.title,
    description: problem.description,
    workaround: problem.workaround ?? '',
    module: problem.module ? module(problem.module, model) : undefined,
  };
}

function module(id: string, { services }: CompiledModel): NamedId {
  return { id, title: services[id]?.title ?? id };
}

function unique(titles: string[]): string[] {
  return [...new Set(titles)];
}
