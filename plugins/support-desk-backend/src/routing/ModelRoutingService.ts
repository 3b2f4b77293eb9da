import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  CompiledModel,
  RouteRequest,
  RouteResult,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ModelViews, SupportModelRegistry } from '../models';
import { RouteFinder } from './RouteFinder';
import type { RoutingService } from './RoutingService';
import { TopicIndex } from './TopicIndex';

/** Answers from the support models; checks no permissions. */
export class ModelRoutingService implements RoutingService {
  readonly #registry: SupportModelRegistry;
  readonly #views: ModelViews;
  /** Built once for each version of a model. */
  readonly #indexes = new WeakMap<CompiledModel, TopicIndex>();

  constructor(options: { registry: SupportModelRegistry; views: ModelViews }) {
    this.#registry = options.registry;
    this.#views = options.views;
  }

  async route(
    name: string,
    request: RouteRequest,
    options: { credentials: BackstageCredentials },
  ): Promise<RouteResult> {
    const registered = await this.#registry.get(name);
    const caller = await this.#views.callerOf(options.credentials);
    const view = await this.#views.viewOf(registered, caller);
    const finder = new RouteFinder(view, this.#indexOf(registered.model));
    const result = finder.find(request);
    const away = await this.#views.awayIn(view, peopleIn(result));
    return Object.keys(away).length > 0 ? { ...result, away } : result;
  }

  #indexOf(model: CompiledModel): TopicIndex {
    const index = this.#indexes.get(model) ?? new TopicIndex(model);
    this.#indexes.set(model, index);
    return index;
  }
}

function peopleIn({ answers, superUsers, selfHelp }: RouteResult): string[] {
  return [
    ...answers.flatMap(answer => answer.contacts).flatMap(it => it.people),
    ...(selfHelp?.steps ?? []).flatMap(it => it.people ?? []),
    ...superUsers,
  ].map(it => it.user);
}
