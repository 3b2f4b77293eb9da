import {
  catalogEntityRefreshPermission,
  catalogEntityValidatePermission,
} from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  isPermission,
  isReadPermission,
  Permission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { supportDeskPolicy } from '@supportdesk/backstage-plugin-support-desk-node';

const isHarmless = (permission: Permission) =>
  isReadPermission(permission) ||
  isPermission(permission, catalogEntityRefreshPermission) ||
  isPermission(permission, catalogEntityValidatePermission);

/**
 * The policy of this portal: Support Desk decides about its own permissions; of the rest
 * everybody who is signed in may read, and nobody may change what Git declares.
 */
export class PortalPolicy implements PermissionPolicy {
  async handle(
    request: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    const decision = supportDeskPolicy(request, user);
    if (decision) {
      return decision;
    }
    return {
      result:
        user && isHarmless(request.permission)
          ? AuthorizeResult.ALLOW
          : AuthorizeResult.DENY,
    };
  }
}
