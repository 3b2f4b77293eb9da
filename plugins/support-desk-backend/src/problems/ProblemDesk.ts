import type { PermissionsService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  modelReadPermission,
  type Problem,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { SupportTeams } from '../tickets/SupportTeams';
import type { TicketCaller } from '../tickets/TicketService';
import { PROBLEM_STATUSES } from './problemStatuses';

/** What somebody may see of the problems of a model. */
export interface ProblemSight {
  /** Of those that they may see; empty: none. */
  statuses: Problem['status'][];
  mayEdit: boolean;
}

/** Decides who has what to do with problems: whoever sees a model reads its known errors, whoever works in it sees and writes all. */
export class ProblemDesk {
  readonly #permissions: PermissionsService;
  readonly #teams: Pick<SupportTeams, 'supports'>;

  constructor(options: {
    permissions: PermissionsService;
    teams: Pick<SupportTeams, 'supports'>;
  }) {
    this.#permissions = options.permissions;
    this.#teams = options.teams;
  }

  async sightOf(model: string, caller: TicketCaller): Promise<ProblemSight> {
    if (await this.#teams.supports(model, caller)) {
      return { statuses: PROBLEM_STATUSES, mayEdit: true };
    }
    const [{ result }] = await this.#permissions.authorize(
      [{ permission: modelReadPermission, resourceRef: model }],
      caller,
    );
    const allowed = result === AuthorizeResult.ALLOW;
    return { statuses: allowed ? ['knownError'] : [], mayEdit: false };
  }

  /** @throws NotAllowedError for somebody who does not work in the model */
  async assertSupports(model: string, caller: TicketCaller): Promise<void> {
    if (await this.#teams.supports(model, caller)) return;
    throw new NotAllowedError(
      `model: only those who support ${model} write its problems`,
    );
  }
}
