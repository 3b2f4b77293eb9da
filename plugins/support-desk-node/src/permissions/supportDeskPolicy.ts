import {
  AuthorizeResult,
  isPermission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  licenceManagePermission,
  modelReadPermission,
  supportDeskPermissions,
  ticketCreatePermission,
  ticketManagePermission,
  ticketReadPermission,
  ticketUpdatePermission,
} from '@supportdesk/backstage-plugin-support-desk-common';
import {
  createModelConditionalDecision,
  createTicketConditionalDecision,
  modelConditions,
  ticketConditions,
} from './conditions';

/**
 * What Support Desk suggests about its own permissions, to be called from the one policy of a portal:
 *
 * ```ts
 * async handle(request, user) {
 *   return supportDeskPolicy(request, user) ?? decideAboutTheRest(request, user);
 * }
 * ```
 *
 * - Everybody who is signed in sees the models and may log a ticket: who may raise what is for the models to say.
 * - A ticket is read by who logged it, by whom it was logged for, by who has the same problem, by its team, by the super users of its
 *   module and by those who support its model; it is changed by who logged it, by whom it was logged for, by team and supporters, and
 *   worked on by team and supporters.
 * - Licences are managed by the owner of their model.
 *
 * @returns `undefined` for a permission that is not one of Support Desk's.
 * @public
 */
export function supportDeskPolicy(
  request: PolicyQuery,
  user?: PolicyQueryUser,
): PolicyDecision | undefined {
  const { permission } = request;
  if (!supportDeskPermissions.some(it => it.name === permission.name)) {
    return undefined;
  }
  if (!user) {
    return { result: AuthorizeResult.DENY };
  }
  if (
    isPermission(permission, modelReadPermission) ||
    isPermission(permission, ticketCreatePermission)
  ) {
    return { result: AuthorizeResult.ALLOW };
  }

  const { userEntityRef, ownershipEntityRefs } = user.info;
  const refs = [...new Set([userEntityRef, ...ownershipEntityRefs])];
  const reporter = ticketConditions.isReporter({ user: userEntityRef });
  const affected = ticketConditions.isAffected({ user: userEntityRef });
  const team = ticketConditions.isAssignedTeam({ refs });
  const superUser = ticketConditions.isSuperUserOfModule({ refs });
  const supporter = ticketConditions.supportsModel({ refs });

  if (isPermission(permission, ticketReadPermission)) {
    return createTicketConditionalDecision(permission, {
      anyOf: [reporter, affected, team, superUser, supporter],
    });
  }
  if (isPermission(permission, ticketUpdatePermission)) {
    return createTicketConditionalDecision(permission, {
      anyOf: [reporter, team, supporter],
    });
  }
  if (isPermission(permission, ticketManagePermission)) {
    return createTicketConditionalDecision(permission, {
      anyOf: [team, supporter],
    });
  }
  if (isPermission(permission, licenceManagePermission)) {
    return createModelConditionalDecision(
      permission,
      modelConditions.ownsModel({ refs }),
    );
  }
  return { result: AuthorizeResult.DENY };
}
