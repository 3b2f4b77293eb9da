import type { NamedRef } from '@supportdesk/backstage-plugin-support-desk-common';
import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Standing } from '../knowledge/ModelStaff';
import { InvalidAnswersError } from '../tickets/errors';

/**
 * What feedback is about, as it is kept.
 *
 * @param about - id or entity of a service of the model, or reference of one of its super users (S1-37)
 * @throws InvalidAnswersError for anything else
 */
export function aboutOf(
  about: string | undefined,
  { registered: { model }, superUsers }: Standing,
): string | undefined {
  if (about === undefined) return undefined;
  const services = Object.values(model.services);
  const service = services.find(it => it.id === about || it.entity === about);
  if (service) return service.id;
  const user = about.toLocaleLowerCase('en-US');
  if (superUsers.some(it => it.user === user)) return user;
  throw new InvalidAnswersError([
    {
      field: 'about',
      message: `'${about}' is no service and no super user of ${model.title}`,
      allowed: services.map(it => it.id),
    },
  ]);
}

/** What feedback is about, as it is read. */
export function describeAbout(
  about: string,
  model: CompiledModel | undefined,
  names: Record<string, string>,
): NamedRef {
  const service = model?.services[about];
  return service
    ? { ref: service.entity ?? service.id, title: service.title }
    : { ref: about, title: names[about] ?? about };
}
