import type { FieldProblem } from '@supportdesk/backstage-plugin-support-desk-common';
import { IANAZone } from 'luxon';
import { InvalidAnswersError } from '../tickets/errors';
import type { StoredAbsence } from './AbsenceStore';

/** @throws InvalidAnswersError that names each field that is wrong */
export async function checkAbsence(
  { user, from, to, timeZone, deputy }: StoredAbsence,
  isUser: (ref: string) => Promise<boolean>,
): Promise<void> {
  const problems: FieldProblem[] = [];
  const refuse = (field: string, message: string) =>
    problems.push({ field, message });

  for (const [field, ref] of Object.entries({ user, deputy })) {
    if (ref && !(await isUser(ref))) {
      refuse(field, `'${ref}' is not a user of the catalog`);
    }
  }
  if (deputy === user) {
    refuse('deputy', 'has to be somebody else than who is away');
  }
  if (to && to < from) {
    refuse('to', `${to} is before ${from}; it has to be that day or later`);
  }
  if (!IANAZone.isValidZone(timeZone)) {
    refuse(
      'timeZone',
      `'${timeZone}' is not a time zone; it has to be one such as Europe/London`,
    );
  }
  if (problems.length > 0) throw new InvalidAnswersError(problems);
}
