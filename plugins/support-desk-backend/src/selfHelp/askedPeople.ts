import {
  type CompiledModel,
  type CompiledStep,
  type Directory,
  holdersOf,
  isActiveGroup,
  localDate,
  type ModelAccess,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** How many people, or groups, are named who can be asked. */
const MOST_NAMED = 10;

/** Full references of whom a step means. */
export interface Asked {
  users: string[];
  groups: string[];
}

type Group = Directory[string];

/**
 * Whom a step means for the caller: `colleagues`, `otherGroups`, roles and parties, or the super users (S0-54 to S0-56, S1-31).
 *
 * @param superUsers - of the model, as full references, in the order in which they are asked
 */
export function askedIn(
  step: Pick<CompiledStep, 'ask' | 'contact'>,
  access: ModelAccess,
  superUsers: string[],
): Asked {
  const { context } = access;
  const { own, others } = groupsOf(access);
  const users = step.ask.flatMap(whom => {
    if (whom === 'otherGroups') return [];
    return whom === 'colleagues'
      ? own.flatMap(it => it.members)
      : holdersOf(context, whom);
  });
  const groups = step.ask.includes('otherGroups') ? others : [];
  const helping = meansSuperUsers(step, context.model) ? superUsers : [];
  return {
    users: [...new Set([...users, ...helping])]
      .filter(user => user !== context.caller.user)
      .slice(0, MOST_NAMED),
    groups: groups.map(it => it.ref).slice(0, MOST_NAMED),
  };
}

/** All whom the self-help of a model means for the caller, besides the super users. */
export function askedInSelfHelp(access: ModelAccess): string[] {
  return Object.values(access.context.model.procedures)
    .filter(it => it.kind === 'selfHelp')
    .flatMap(it => it.steps)
    .map(step => askedIn(step, access, []))
    .flatMap(({ users, groups }) => [...users, ...groups]);
}

/** The active groups of the types that the model knows; where the caller is in one, only those of its type. A model that knows no type means all groups of the caller. */
function groupsOf({ context }: ModelAccess): { own: Group[]; others: Group[] } {
  const { caller, directory, model, now } = context;
  const types = new Set(
    Object.values(model.roles)
      .flatMap(it => [it.membersOfEach, it.namedByEach])
      .filter(type => type !== undefined),
  );
  const today = localDate(model, now);
  const isOwn = ({ ref }: Group) => caller.memberships.includes(ref);
  const isKnown = (it: Group) =>
    types.size > 0 ? it.type && types.has(it.type) : isOwn(it);
  const known = Object.values(directory).filter(
    it => isKnown(it) && isActiveGroup(it, today),
  );
  const own = known.filter(isOwn);
  const ownTypes = new Set(own.map(it => it.type));
  return {
    own,
    others: known.filter(
      it => !isOwn(it) && (own.length === 0 || ownTypes.has(it.type)),
    ),
  };
}

/** Ids of the steps of self-help by which super users are asked. */
export function superUserSteps(model: CompiledModel): Set<string> {
  return new Set(
    Object.values(model.procedures)
      .filter(it => it.kind === 'selfHelp')
      .flatMap(it => it.steps)
      .filter(step => meansSuperUsers(step, model))
      .map(it => it.id),
  );
}

/** A contact that stands for the super users means all of them. */
function meansSuperUsers(
  { ask, contact }: Pick<CompiledStep, 'ask' | 'contact'>,
  { contacts, roles, superUsers }: CompiledModel,
): boolean {
  const entity = contacts[contact ?? '']?.entity;
  const role = superUsers?.role ?? '';
  return (
    ask.includes(role) ||
    (entity !== undefined && roles[role]?.heldBy.includes(entity) === true)
  );
}
