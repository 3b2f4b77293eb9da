import type { CompiledLicence, CompiledSuperUsers } from '../compiled';
import { many, type LicenceInput, type SuperUsersInput } from '../schema';
import { compilePeople } from './contacts';
import { compileMap, entityRef, entry, named } from './entries';

/** Who helps colleagues, area by area. */
export function compileSuperUsers(
  path: string,
  input: SuperUsersInput,
): CompiledSuperUsers {
  return {
    ...entry(path, input),
    role: input.role,
    limits: many(input.limits),
    publishedIn: input.publishedIn,
    areas: compileMap(
      `${path}.areas`,
      input.areas,
      (areaPath, area, areaId) => ({
        ...named(areaPath, areaId, area),
        services: many(area.services),
        group: entityRef(area.group),
        people: compilePeople(`${areaPath}.people`, area.people),
      }),
    ),
  };
}

/** What one is entitled to use, and how much of it is in use. */
export function compileLicence(
  path: string,
  licence: LicenceInput,
  id: string,
): CompiledLicence {
  return {
    ...named(path, id, licence),
    service: licence.service,
    seats: licence.seats,
    inUse: licence.inUse,
    asOf: licence.asOf,
    validUntil: licence.validUntil,
    requestType: licence.requestType,
    form: licence.form,
  };
}
