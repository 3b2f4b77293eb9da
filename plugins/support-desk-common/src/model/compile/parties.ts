import type { CompiledParty, CompiledRole } from '../compiled';
import { many, type PartyInput, type RoleInput } from '../schema';
import { compileMap, entityRef, named } from './entries';

/** A side of the support; its roles are compiled by {@link compileRoles}. */
export function compileParty(
  path: string,
  party: PartyInput,
  id: string,
): CompiledParty {
  return {
    ...named(path, id, party),
    side: party.side,
    entity: entityRef(party.entity),
    definition: party.definition,
    roles: Object.keys(party.roles ?? {}),
  };
}

function compileRole(
  path: string,
  role: RoleInput,
  id: string,
  party: string,
): CompiledRole {
  return {
    ...named(path, id, role),
    party,
    definition: role.definition,
    duties: many(role.duties),
    heldBy: many(role.heldBy).map(ref => entityRef(ref)),
    includes: many(role.includes),
    membersOfEach: role.membersOfEach,
    namedByEach: role.namedByEach,
  };
}

/** The roles of all parties by id. */
export function compileRoles(
  parties: Record<string, PartyInput> | undefined,
): Record<string, CompiledRole> {
  const roles = Object.entries(parties ?? {}).map(([party, { roles: own }]) =>
    compileMap(`parties.${party}.roles`, own, (path, role, id) =>
      compileRole(path, role, id, party),
    ),
  );
  return Object.assign({}, ...roles);
}
