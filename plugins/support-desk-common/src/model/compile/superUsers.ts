import type {
  CompiledLicence,
  CompiledService,
  CompiledSuperUsers,
} from '../compiled';
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

/** What one is entitled to use, and how much of it is in use; it is called as its service is, unless it has a title. */
export function compileLicence(
  path: string,
  licence: LicenceInput,
  id: string,
  services: Record<string, CompiledService>,
): CompiledLicence {
  const title = licence.title ?? services[licence.service]?.title;
  return {
    ...named(path, id, licence, title),
    service: licence.service,
    seats: licence.seats,
    inUse: licence.inUse,
    asOf: licence.asOf,
    validUntil: licence.validUntil,
    requestType: licence.requestType,
    form: licence.form,
  };
}
