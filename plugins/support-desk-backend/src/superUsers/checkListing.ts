import type {
  CompiledModel,
  FieldProblem,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { InvalidAnswersError } from '../tickets/errors';
import { hasPlace } from './PortalSuperUsers';
import type { AddedSuperUser } from './SuperUserStore';

/** @throws InvalidAnswersError that names each field that is wrong */
export async function checkListing(
  { user, deputy, from, to, place }: AddedSuperUser,
  model: CompiledModel,
  isUser: (ref: string) => Promise<boolean>,
): Promise<void> {
  const problems: FieldProblem[] = [];
  const refuse = (field: string, message: string, allowed?: string[]) =>
    problems.push({ field, message, ...(allowed && { allowed }) });

  for (const [field, ref] of Object.entries({ user, deputy })) {
    if (ref && !(await isUser(ref))) {
      refuse(field, `'${ref}' is not a user of the catalog`);
    }
  }
  if (deputy === user) {
    refuse('deputy', 'has to be somebody else than the super user');
  }
  if (from && to && to < from) {
    refuse('to', `${to} is before ${from}; it has to be that day or later`);
  }
  if (!hasPlace(model, place)) {
    const known =
      place.kind === 'area' ? model.superUsers?.areas : model.services;
    refuse(
      place.kind,
      `${model.title} has no ${place.kind} '${place.id}'`,
      Object.keys(known ?? {}),
    );
  }
  if (problems.length > 0) throw new InvalidAnswersError(problems);
}
