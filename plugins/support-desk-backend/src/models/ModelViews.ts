import type {
  BackstageCredentials,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import {
  type AwayPerson,
  type Caller,
  ModelAccess,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Whereabouts } from '../escalation/Whereabouts';
import type { SuperUserListings } from '../superUsers/SuperUserListings';
import type { CatalogDirectory } from './CatalogDirectory';
import { ModelView } from './ModelView';
import type { RegisteredModel } from './SupportModelRegistry';

/** Looks at models with the eyes of a caller, now. */
export class ModelViews {
  readonly #directory: CatalogDirectory;
  readonly #userInfo: UserInfoService;
  readonly #clock: ClockService;
  readonly #whereabouts: Whereabouts;
  readonly #listings: SuperUserListings;

  constructor(options: {
    directory: CatalogDirectory;
    userInfo: UserInfoService;
    clock: ClockService;
    whereabouts: Whereabouts;
    listings: SuperUserListings;
  }) {
    this.#directory = options.directory;
    this.#userInfo = options.userInfo;
    this.#clock = options.clock;
    this.#whereabouts = options.whereabouts;
    this.#listings = options.listings;
  }

  /** Who asks, with their memberships as the portal knows them. */
  async callerOf(credentials: BackstageCredentials): Promise<Caller> {
    const { userEntityRef, ownershipEntityRefs } =
      await this.#userInfo.getUserInfo(credentials);
    return { user: userEntityRef, memberships: ownershipEntityRefs };
  }

  /** What a caller may do with a model at an instant; default: now. */
  async accessOf(
    { model, entity }: RegisteredModel,
    caller: Caller,
    now = this.#clock.now(),
  ): Promise<ModelAccess> {
    return new ModelAccess({
      model,
      caller,
      directory: await this.#directory.groupsOf(entity, caller.memberships),
      now,
    });
  }

  /** A model as a caller sees it at an instant; default: now. */
  async viewOf(
    registered: RegisteredModel,
    caller: Caller,
    at?: Date,
  ): Promise<ModelView> {
    const access = await this.accessOf(registered, caller, at);
    const { now } = access.context;
    return ModelView.create(
      access,
      refs => this.#directory.namesOf(refs),
      await this.#listings.activeOf(registered, now),
    );
  }

  /** Those of some users who are away at the instant of a view; a deputy whom its caller may not see is not named. */
  async awayIn(
    view: ModelView,
    users: string[],
  ): Promise<Record<string, AwayPerson>> {
    const { now } = view.access.context;
    const away = await this.#whereabouts.awayAt(users, now);
    const deputies = [...away.values()].flatMap(it => it.deputy ?? []);
    const names = await this.#directory.namesOf(deputies);
    return Object.fromEntries(
      [...away].map(([user, { until, deputy }]) => [
        user,
        {
          ...(until && { until }),
          ...(deputy &&
            !view.hides(deputy) && {
              deputy: { ref: deputy, title: names[deputy] ?? deputy },
            }),
        },
      ]),
    );
  }
}
