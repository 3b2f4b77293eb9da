import type { PermissionsService } from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  modelReadPermission,
  type CompiledModel,
  type ModelAccess,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  authorizeModelRead,
  type ModelViews,
  type RegisteredModel,
  type SupportModelRegistry,
} from '../models';
import type {
  SuperUserListing,
  SuperUserListings,
} from '../superUsers/SuperUserListings';
import type { SupportTeams } from '../tickets/SupportTeams';
import type { TicketCaller } from '../tickets/TicketService';

/** What somebody is to the knowledge of a model. */
export interface Standing {
  registered: RegisteredModel;
  access: ModelAccess;
  /** All super users of the model now. */
  superUsers: SuperUserListing[];
  /** The caller's own listings. */
  own: SuperUserListing[];
  /** Works in the model. */
  isTeam: boolean;
  /** Keeps its articles, as the model says (`knowledge.sources.*.maintainedBy`). */
  isMaintainer: boolean;
  /** Owns the model. */
  isOwner: boolean;
}

/**
 * Whether somebody may write articles: the team, the owner and the maintainers all, super users those of their modules, and those that
 * belong to no module (P-06, S1-36).
 *
 * @param service - id of a service of the model
 */
export function writesArticles(
  { isTeam, isOwner, isMaintainer, own }: Standing,
  service?: string,
): boolean {
  return (
    isTeam ||
    isOwner ||
    isMaintainer ||
    own.some(it => service === undefined || it.services.includes(service))
  );
}

interface ModelStaffOptions {
  registry: SupportModelRegistry;
  views: Pick<ModelViews, 'accessOf'>;
  listings: SuperUserListings;
  teams: Pick<SupportTeams, 'supported'>;
  permissions: PermissionsService;
}

/** Looks up what callers are to the knowledge of models. */
export class ModelStaff {
  readonly #options: ModelStaffOptions;

  constructor(options: ModelStaffOptions) {
    this.#options = options;
  }

  /**
   * @param model - full reference, or `namespace/name`
   * @throws NotFoundError for an unknown model
   * @throws NotAllowedError for one that the caller may not see
   */
  async of(model: string, caller: TicketCaller): Promise<Standing> {
    const { registry, permissions } = this.#options;
    await authorizeModelRead(permissions, model, caller);
    const [standing] = await this.#standings(
      [await registry.get(model)],
      caller,
    );
    return standing;
  }

  /** As {@link ModelStaff.of}; nothing where there is no such model, or none that the caller may see. */
  async find(
    model: string,
    caller: TicketCaller,
  ): Promise<Standing | undefined> {
    try {
      return await this.of(model, caller);
    } catch (error) {
      const isHidden =
        error instanceof NotFoundError || error instanceof NotAllowedError;
      if (isHidden) return undefined;
      throw error;
    }
  }

  /** In all models that the caller may see. */
  async everywhere(caller: TicketCaller): Promise<Standing[]> {
    const { registry, permissions } = this.#options;
    const models = await registry.list();
    const decisions = await permissions.authorize(
      models.map(({ model }) => ({
        permission: modelReadPermission,
        resourceRef: model.ref,
      })),
      caller,
    );
    return this.#standings(
      models.filter((_, i) => decisions[i].result === AuthorizeResult.ALLOW),
      caller,
    );
  }

  async #standings(
    models: RegisteredModel[],
    caller: TicketCaller,
  ): Promise<Standing[]> {
    const supported = await this.#options.teams.supported(
      models.map(it => it.model.ref),
      caller,
    );
    return Promise.all(
      models.map(it => this.#standing(it, supported.has(it.model.ref), caller)),
    );
  }

  async #standing(
    registered: RegisteredModel,
    isTeam: boolean,
    caller: TicketCaller,
  ): Promise<Standing> {
    const { views, listings } = this.#options;
    const access = await views.accessOf(registered, caller);
    const superUsers = await listings.activeOf(registered, access.context.now);
    return {
      registered,
      access,
      superUsers,
      own: superUsers.filter(it => it.user === caller.user),
      isTeam,
      isMaintainer: maintainersOf(registered.model).some(it =>
        access.roles.has(it),
      ),
      isOwner: access.owner,
    };
  }
}

/** Roles and parties that keep what people read. */
function maintainersOf({ knowledge }: CompiledModel): string[] {
  return Object.values(knowledge.sources).flatMap(it => it.maintainedBy);
}
