import {
  rolesOf,
  type CompiledModel,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { InvalidAnswersError } from '../tickets/errors';
import { requestTypeOf } from '../tickets/work/actions/modelWords';
import { asSeenBy } from '../tickets/work/actions/people';
import type { WorkContext } from '../tickets/work/WorkContext';

/**
 * Checks that people may be answered about a ticket: where its type of request names who alone is (S0-91), nobody else of the side that
 * asks. Support and vendor speak with each other as they need to (S0-130).
 *
 * @param field - that names them
 * @throws InvalidAnswersError with the roles that may be answered
 */
export function assertAnswerable(
  context: WorkContext,
  people: string[],
  field: string,
): void {
  const { model } = context.access.context;
  const replyTo = requestTypeOf(context)?.replyTo ?? [];
  if (replyTo.length === 0) return;
  const others = people.filter(user => {
    const roles = [...rolesOf(asSeenBy(context.access.context, user))];
    return !roles.some(id => replyTo.includes(id) || !asks(model, id));
  });
  if (others.length === 0) return;
  throw new InvalidAnswersError(
    others.map(user => ({
      field,
      message: `reply only to ${titlesOf(
        model,
        replyTo,
      )}, which '${user}' is not`,
      allowed: [...new Set(replyTo.flatMap(id => singleRoles(model, id)))],
    })),
  );
}

/** Whether a role or party is on the side of those who ask. */
function asks({ parties, roles }: CompiledModel, id: string): boolean {
  return parties[roles[id]?.party ?? id]?.side === 'user';
}

/** A role that only gathers others, as those. */
function singleRoles(model: CompiledModel, id: string): string[] {
  const includes = model.roles[id]?.includes ?? [];
  return includes.length > 0
    ? includes.flatMap(it => singleRoles(model, it))
    : [id];
}

function titlesOf({ parties, roles }: CompiledModel, ids: string[]): string {
  return ids.map(id => (roles[id] ?? parties[id])?.title ?? id).join(' or ');
}
