import type {
  CompiledModel,
  FieldProblem,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { InvalidAnswersError } from '../tickets/errors';
import type { LicenceSaying } from './editedLicence';

/**
 * Checks what is said of a licence against its model and the catalog.
 *
 * @param isKnown - whether a reference is one of a user or group of the catalog
 * @throws InvalidAnswersError that names each field that is wrong, with what is allowed
 */
export async function checkLicence(
  said: LicenceSaying,
  model: CompiledModel,
  isKnown: (ref: string) => Promise<boolean>,
): Promise<void> {
  const problems = [
    ...unknownIn(
      model,
      'request type',
      'requestType',
      said,
      model.requestTypes,
    ),
    ...unknownIn(model, 'form', 'form', said, model.forms),
    ...unknownIn(model, 'request type', 'training', said, model.requestTypes),
    ...(await unknownApprover(said, model, isKnown)),
  ];
  for (const [i, manager] of (said.managers ?? []).entries()) {
    if (await isKnown(manager)) continue;
    problems.push({ field: `managers.${i}`, message: unknown(manager) });
  }
  if (problems.length > 0) throw new InvalidAnswersError(problems);
}

function unknownIn(
  { title }: CompiledModel,
  what: string,
  field: 'requestType' | 'form' | 'training',
  said: LicenceSaying,
  known: Record<string, unknown>,
): FieldProblem[] {
  const id = said[field];
  if (!id || Object.hasOwn(known, id)) return [];
  const message = `${title} has no ${what} '${id}'`;
  return [{ field, message, allowed: Object.keys(known) }];
}

async function unknownApprover(
  { approver }: LicenceSaying,
  { title, roles, parties }: CompiledModel,
  isKnown: (ref: string) => Promise<boolean>,
): Promise<FieldProblem[]> {
  if (!approver) return [];
  const field = 'approver';
  if (approver.includes(':')) {
    const message = unknown(approver);
    return (await isKnown(approver)) ? [] : [{ field, message }];
  }
  const known = { ...roles, ...parties };
  if (Object.hasOwn(known, approver)) return [];
  const message = `${title} has no role '${approver}', and it is no reference of a user or group`;
  return [{ field, message, allowed: Object.keys(known) }];
}

function unknown(ref: string): string {
  return `'${ref}' is neither a user nor a group of the catalog`;
}
