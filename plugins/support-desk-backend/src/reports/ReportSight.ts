import { NotFoundError } from '@backstage/errors';
import type { NamedId } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ModelStaff, Standing } from '../knowledge/ModelStaff';
import type { CatalogDirectory } from '../models';
import { RefusedError } from '../tickets/errors';
import type { TicketCaller } from '../tickets/TicketService';
import { reportsOf, type ReportDefinition } from './reportsOf';

/** A report, and what the caller is to its model. */
export interface SeenReport {
  definition: ReportDefinition;
  standing: Standing;
}

interface ReportSightOptions {
  staff: Pick<ModelStaff, 'of' | 'everywhere'>;
  directory: Pick<CatalogDirectory, 'namesOf'>;
}

/**
 * Whom reports are shown to: those who prepare, get and review them, the owner of the model and those who support it. They name callers, so
 * that others do not see them.
 */
export class ReportSight {
  readonly #options: ReportSightOptions;

  constructor(options: ReportSightOptions) {
    this.#options = options;
  }

  /**
   * @param model - full reference, or `namespace/name`
   * @throws NotFoundError for a model or a report that there is not
   * @throws as {@link ReportSight.assertReader}
   */
  async see(
    model: string,
    report: string,
    caller: TicketCaller,
  ): Promise<SeenReport> {
    const seen = await this.find(model, report, caller);
    await this.assertReader(seen);
    return seen;
  }

  /**
   * A report of a model that the caller may read, whomever the report is for.
   *
   * @throws NotFoundError for a model or a report that there is not
   */
  async find(
    model: string,
    report: string,
    caller: TicketCaller,
  ): Promise<SeenReport> {
    const standing = await this.#options.staff.of(model, caller);
    const all = reportsOf(standing.registered.model);
    const definition = all.find(it => it.id === report);
    if (!definition) {
      throw new NotFoundError(
        `report: '${report}' is not a report of ${
          standing.registered.model.title
        }; allowed: ${all.map(it => it.id).join(', ')}`,
      );
    }
    return { definition, standing };
  }

  /** @throws NotAllowedError that names the owner, for somebody whom the report is not for */
  async assertReader(seen: SeenReport): Promise<void> {
    if (isReader(seen)) return;
    const { definition } = seen;
    throw await this.refusal(
      seen,
      `report: '${definition.title}' is for ${[
        ...titlesOf(definition, [
          ...definition.responsible,
          ...definition.sentTo,
          ...definition.reviewers,
        ]),
        `those who support ${definition.model.title}`,
      ].join(', ')}`,
    );
  }

  /** All that the caller may see, of one model or of all. @throws as {@link ReportSight.see} */
  async list(caller: TicketCaller, model?: string): Promise<SeenReport[]> {
    const { staff } = this.#options;
    const standings = model
      ? [await staff.of(model, caller)]
      : await staff.everywhere(caller);
    return standings
      .flatMap(standing =>
        reportsOf(standing.registered.model).map(definition => ({
          definition,
          standing,
        })),
      )
      .filter(isReader);
  }

  /** The model, for those who own or support it. @throws as {@link ReportSight.see} */
  async support(model: string, caller: TicketCaller): Promise<Standing> {
    const standing = await this.#options.staff.of(model, caller);
    if (standing.isOwner || standing.isTeam) return standing;
    throw await this.refusal(
      { standing },
      `model: all tickets of ${standing.registered.model.title} are for those who support it`,
    );
  }

  /** @throws NotAllowedError that names the roles and the owner, for somebody who has none of the roles */
  async assertOneOf(
    { definition, standing }: SeenReport,
    roles: string[],
    what: string,
  ): Promise<void> {
    if (roles.some(it => standing.access.roles.has(it))) return;
    const titles = titlesOf(definition, roles).join(' and ') || 'nobody';
    throw await this.refusal(
      { standing },
      `report: '${definition.title}' is ${what} by ${titles}`,
    );
  }

  /** What to answer somebody who may not: why, and whom to ask. */
  async refusal(
    { standing }: Pick<SeenReport, 'standing'>,
    why: string,
  ): Promise<RefusedError> {
    const { owner } = standing.registered.model;
    const names = await this.#options.directory.namesOf([owner]);
    return new RefusedError({
      code: 'ROLE_REQUIRED',
      message: `${why}; ask ${names[owner] ?? owner}, who owns the model`,
    });
  }
}

function isReader({ definition, standing }: SeenReport): boolean {
  const { responsible, sentTo, reviewers } = definition;
  return (
    standing.isOwner ||
    standing.isTeam ||
    [...responsible, ...sentTo, ...reviewers].some(it =>
      standing.access.roles.has(it),
    )
  );
}

/** Roles and parties of a model as it calls them. */
export function namedRoles(
  { model: { roles, parties } }: Pick<ReportDefinition, 'model'>,
  ids: string[],
): NamedId[] {
  return ids.map(id => ({
    id,
    title: (roles[id] ?? parties[id])?.title ?? id,
  }));
}

/** What roles and parties of a model are called, each once. */
export function titlesOf(
  definition: Pick<ReportDefinition, 'model'>,
  ids: string[],
): string[] {
  return namedRoles(definition, [...new Set(ids)]).map(it => it.title);
}
