import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import { v7 as uuid } from 'uuid';
import { InvalidAnswersError } from '../tickets/errors';
import { DEFAULT_LEAD_DAYS } from './DatabaseLicenceStore';
import type { StoredLicence } from './LicenceStore';

/**
 * A licence that is added in the portal, before anything else is said of it.
 *
 * @param service - id of a service of the model, or the full reference of its entity
 * @throws InvalidAnswersError that names the services that there are
 */
export function newLicence(
  { service, title }: { service: string; title: string },
  model: CompiledModel,
  by: { user: string; at: Date },
): StoredLicence {
  const found = serviceIn(model, service);
  if (!found) {
    const message = `${model.title} has no service '${service}'`;
    const allowed = Object.keys(model.services);
    throw new InvalidAnswersError([{ field: 'service', message, allowed }]);
  }
  return {
    id: uuid(),
    version: 1,
    modelRef: model.ref,
    title,
    service: found.id,
    metric: 'named',
    unnamed: 0,
    seats: 0,
    leadDays: DEFAULT_LEAD_DAYS,
    lowAt: 0,
    integrated: found.state !== 'notIntegrated',
    managers: [],
    updatedAt: by.at,
    updatedBy: by.user,
  };
}

/** A service by its id, or by the full reference of its entity. */
export function serviceIn(
  { services }: Pick<CompiledModel, 'services'>,
  asked: string,
): CompiledModel['services'][string] | undefined {
  const ref = asked.toLocaleLowerCase('en-US');
  return Object.hasOwn(services, asked)
    ? services[asked]
    : Object.values(services).find(it => it.entity === ref);
}
