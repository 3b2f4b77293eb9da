import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  type CompiledModel,
  findPriority,
  type ModelDetail,
  type ModelSummary,
  type Page,
  type PolicyPreview,
  type TargetPreview,
  targetsFor,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { policyCaseOf, previewPolicy } from '../policy';
import { askedInSelfHelp } from '../selfHelp/askedPeople';
import { describe, peopleIn, summarize } from './describeModel';
import type { ModelService, PolicyQuery, TargetsQuery } from './ModelService';
import type { ModelViews } from './ModelViews';
import type { SupportModelRegistry } from './SupportModelRegistry';

/** Support models as the catalog has them; checks no permissions. */
export class CatalogModelService implements ModelService {
  readonly #registry: SupportModelRegistry;
  readonly #views: ModelViews;
  readonly #clock: ClockService;

  constructor(options: {
    registry: SupportModelRegistry;
    views: ModelViews;
    clock: ClockService;
  }) {
    this.#registry = options.registry;
    this.#views = options.views;
    this.#clock = options.clock;
  }

  async listModels(options: {
    credentials: BackstageCredentials;
  }): Promise<Page<ModelSummary>> {
    const caller = await this.#views.callerOf(options.credentials);
    const models = await this.#registry.list();
    const items = await Promise.all(
      models.map(async registered => {
        const access = await this.#views.accessOf(registered, caller);
        return summarize(
          registered.model,
          access.seesAllContacts || access.roles.size > 0,
        );
      }),
    );
    return { items, totalCount: items.length };
  }

  async getModel(
    name: string,
    options: { credentials: BackstageCredentials },
  ): Promise<ModelDetail> {
    const registered = await this.#registry.get(name);
    const caller = await this.#views.callerOf(options.credentials);
    const view = await this.#views.viewOf(registered, caller);
    const away = await this.#views.awayIn(view, [
      ...peopleIn(view.model),
      ...view.superUsers.map(it => it.user),
      ...askedInSelfHelp(view.access).filter(it => it.startsWith('user:')),
    ]);
    return describe(view, registered, away);
  }

  async getTargets(
    name: string,
    query: TargetsQuery,
    options: { credentials: BackstageCredentials },
  ): Promise<{ items: TargetPreview[] }> {
    const registered = await this.#registry.get(name);
    const { model } = registered;
    const selection = {
      requestType: requestTypeOf(model, query.requestType),
      priority: query.priority
        ? findPriority(model, query.priority, query.scale)
        : undefined,
    };
    if (!selection.requestType && !selection.priority) {
      throw new InputError(
        'query: give a priority, a requestType or both; there is nothing else that promises a time',
      );
    }

    const now = this.#clock.now();
    const logged = query.at ? new Date(query.at) : now;
    const caller = await this.#views.callerOf(options.credentials);
    const access = await this.#views.accessOf(registered, caller, logged);
    const due = targetsFor(
      model,
      {
        ...selection,
        contacts: selection.requestType
          ? access.contactsOf(selection.requestType)
          : [],
      },
      {
        logged,
        initialContact: logged,
        occurrence: logged,
        eventStart: logged,
        notified: query.notifiedAt ? new Date(query.notifiedAt) : logged,
        discovered: query.discoveredAt
          ? new Date(query.discoveredAt)
          : undefined,
      },
    );
    return { items: due.map(it => it.preview) };
  }

  async getPolicyPreview(
    name: string,
    query: PolicyQuery,
    options: { credentials: BackstageCredentials },
  ): Promise<PolicyPreview> {
    const registered = await this.#registry.get(name);
    const policyCase = policyCaseOf(registered.model, query);
    const caller = await this.#views.callerOf(options.credentials);
    const at = query.at ? new Date(query.at) : this.#clock.now();
    const view = await this.#views.viewOf(registered, caller, at);
    return view.clean(
      previewPolicy(view.access, policyCase, ref => view.nameOf(ref)),
    );
  }
}

function requestTypeOf(
  model: CompiledModel,
  id: string | undefined,
): string | undefined {
  if (id === undefined || Object.hasOwn(model.requestTypes, id)) return id;
  const known = Object.keys(model.requestTypes).join(', ');
  throw new InputError(
    `requestType: '${id}' is not a request type of ${model.ref}; it must be one of ${known}`,
  );
}
