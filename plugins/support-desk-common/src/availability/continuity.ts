import { groupsOfRole } from '../access/groupsOfRole';
import type { DirectoryGroup } from '../access/directory';
import type { RoleContext } from '../access/roles';
import type { CompiledPolicy, CompiledService } from '../model';
import { ANNOTATION_CONTINUITY_PREFIX } from '../model/catalog';

/** A plan for interruptions, with the groups that are to have one of their own. @public */
export interface ContinuityOfPlan {
  plan: CompiledPolicy;
  /** Full references; without `url` the plan of that group is missing. */
  groups: { ref: string; url?: string }[];
}

/**
 * The plans for interruptions of a service, and which groups have linked theirs, by the annotation `supportdesk.io/continuity.<plan>`: the
 * active groups in which somebody is responsible (S0-23).
 *
 * @public
 */
export function continuityOf(
  context: Omit<RoleContext, 'caller'>,
  service: Pick<CompiledService, 'availability'>,
): ContinuityOfPlan[] {
  const plans = Object.values(service.availability?.continuity ?? {});
  return plans.map(plan => {
    const groups = plan.responsible.flatMap(id => groupsOfRole(context, id));
    return {
      plan,
      groups: [...new Set(groups)].map(group => ({
        ref: group.ref,
        url: planUrl(group, plan.id),
      })),
    };
  });
}

/**
 * The plans of the caller's own groups for interruptions of some services, whether planned or not (S0-24).
 *
 * @param services - ids of services of the model; none: all
 * @public
 */
export function ownContinuityOf(
  context: RoleContext,
  services: string[] = [],
): { title: string; group: string; url?: string }[] {
  return Object.values(context.model.services)
    .filter(it => services.length === 0 || services.includes(it.id))
    .flatMap(service => continuityOf(context, service))
    .flatMap(({ plan, groups }) =>
      groups
        .filter(({ ref }) => context.caller.memberships.includes(ref))
        .map(({ ref, url }) => ({ title: plan.title, group: ref, url })),
    );
}

/** Whoever edits the catalog writes it: an address that does more than lead to a page is none. */
function planUrl(group: DirectoryGroup, plan: string): string | undefined {
  const url = group.annotations[`${ANNOTATION_CONTINUITY_PREFIX}${plan}`];
  return url && /^https?:\/\//i.test(url) ? url : undefined;
}
