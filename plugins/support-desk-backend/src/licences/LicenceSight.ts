import type { PermissionsService } from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { licenceManagePermission } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ModelStaff, Standing } from '../knowledge/ModelStaff';
import type { TicketCaller } from '../tickets/TicketService';
import type { LicenceStore, StoredLicence } from './LicenceStore';

/** What somebody is to the licences of a model. */
export interface LicenceStanding {
  standing: Standing;
  /** Manages all licences of the model. */
  managesModel: boolean;
}

/** A licence, and what the caller is to it. */
export interface SeenLicence extends LicenceStanding {
  licence: StoredLicence;
  mayManage: boolean;
  /** Managers and the team see who holds a seat and who asks for one. */
  maySeeHolders: boolean;
}

interface LicenceSightOptions {
  licences: Pick<LicenceStore, 'find' | 'list'>;
  staff: Pick<ModelStaff, 'of' | 'find' | 'everywhere'>;
  permissions: PermissionsService;
}

/** Whom licences are shown to, and who manages them: everybody who sees the model sees its licences. */
export class LicenceSight {
  readonly #options: LicenceSightOptions;

  constructor(options: LicenceSightOptions) {
    this.#options = options;
  }

  /**
   * @throws NotFoundError for a licence that there is not, or whose model the caller does not see
   */
  async see(id: string, caller: TicketCaller): Promise<SeenLicence> {
    const { licences, staff } = this.#options;
    const licence = await licences.find(id);
    const standing = licence && (await staff.find(licence.modelRef, caller));
    if (!licence || !standing) {
      throw new NotFoundError(
        `licence: there is no licence '${id}' that you may see`,
      );
    }
    const [seen] = await this.#licencesIn([standing], [licence], caller);
    return seen;
  }

  /**
   * As {@link LicenceSight.see}, for managers.
   *
   * @throws NotAllowedError that names who manages it
   */
  async manage(id: string, caller: TicketCaller): Promise<SeenLicence> {
    const seen = await this.see(id, caller);
    if (!seen.mayManage) throw notYoursToManage(seen);
    return seen;
  }

  /**
   * The licences of a model, or of all models that the caller sees.
   *
   * @throws NotFoundError, NotAllowedError for a model that there is not, or that is not for the caller
   */
  async all(
    caller: TicketCaller,
    model?: string,
  ): Promise<{ licences: SeenLicence[]; standings: LicenceStanding[] }> {
    const { staff } = this.#options;
    return this.#allIn(
      model ? [await staff.of(model, caller)] : await staff.everywhere(caller),
      caller,
    );
  }

  /** As {@link LicenceSight.all}, of some models; those are left out that the caller does not see. */
  async ofModels(
    models: string[],
    caller: TicketCaller,
  ): Promise<{ licences: SeenLicence[]; standings: LicenceStanding[] }> {
    const found = await Promise.all(
      models.map(it => this.#options.staff.find(it, caller)),
    );
    return this.#allIn(
      found.filter(it => it !== undefined),
      caller,
    );
  }

  /**
   * What the caller is to the licences of one model.
   *
   * @throws NotFoundError, NotAllowedError for a model that there is not, or that is not for the caller
   */
  async in(model: string, caller: TicketCaller): Promise<LicenceStanding> {
    const standing = await this.#options.staff.of(model, caller);
    return (await this.#standings([standing], caller))[0];
  }

  async #allIn(standings: Standing[], caller: TicketCaller) {
    const stored = await this.#options.licences.list(
      standings.map(it => it.registered.model.ref),
    );
    const ofModels = await this.#standings(standings, caller);
    return {
      licences: this.#seen(ofModels, stored, caller),
      standings: ofModels,
    };
  }

  async #licencesIn(
    standings: Standing[],
    stored: StoredLicence[],
    caller: TicketCaller,
  ) {
    return this.#seen(await this.#standings(standings, caller), stored, caller);
  }

  async #standings(
    standings: Standing[],
    caller: TicketCaller,
  ): Promise<LicenceStanding[]> {
    const decisions = await this.#options.permissions.authorize(
      standings.map(it => ({
        permission: licenceManagePermission,
        resourceRef: it.registered.model.ref,
      })),
      caller,
    );
    return standings.map((standing, i) => ({
      standing,
      managesModel: decisions[i].result === AuthorizeResult.ALLOW,
    }));
  }

  #seen(
    standings: LicenceStanding[],
    stored: StoredLicence[],
    caller: TicketCaller,
  ): SeenLicence[] {
    const byModel = new Map(
      standings.map(it => [it.standing.registered.model.ref, it]),
    );
    const isCaller = (ref: string) =>
      ref === caller.user || caller.memberships.includes(ref);
    return stored.map(licence => {
      const ofModel = byModel.get(licence.modelRef)!;
      const mayManage = ofModel.managesModel || licence.managers.some(isCaller);
      return {
        ...ofModel,
        licence,
        mayManage,
        maySeeHolders: mayManage || ofModel.standing.isTeam,
      };
    });
  }
}

function notYoursToManage({ licence, standing }: SeenLicence): NotAllowedError {
  const managers = managersOf(licence, standing.registered.model);
  return new NotAllowedError(
    `licence: '${licence.title}' is managed by ${managers.join(
      ', ',
    )}; ask them`,
  );
}

/** Who is told about a licence: its managers, else the owner of its model. */
export function managersOf(
  { managers }: Pick<StoredLicence, 'managers'>,
  { owner }: { owner: string },
): string[] {
  return managers.length ? managers : [owner];
}
