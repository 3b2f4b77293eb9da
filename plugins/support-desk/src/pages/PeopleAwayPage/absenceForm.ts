import type {
  Absence,
  CreateAbsence,
  EditAbsence,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { fieldProblems, type FieldProblems } from '../../hooks/fieldProblems';
import type { WorkFailure } from '../../hooks/workFailure';

/** What the form of an absence asks. Days as `YYYY-MM-DD`, people as full references. */
export interface AbsenceAnswers {
  user?: string;
  from?: string;
  to?: string;
  deputy?: string;
  note: string;
}

const FIELDS = ['user', 'from', 'to', 'deputy', 'note'] as const;

/** What is wrong, by the field that it is about. */
export type AbsenceProblems = FieldProblems<
  (typeof FIELDS)[number]
>['problems'];

/** What the form starts from. */
export const answersOf = (
  absence: Pick<Absence, 'user' | 'from' | 'to' | 'deputy' | 'note'>,
): AbsenceAnswers => ({
  user: absence.user.ref,
  from: absence.from,
  to: absence.to,
  deputy: absence.deputy?.ref,
  note: absence.note ?? '',
});

/** All that can be edited, as an absence had it. */
export const editOf = ({ from, to, deputy, note }: Absence): EditAbsence => ({
  from,
  to: to ?? null,
  deputy: deputy?.ref ?? null,
  note: note ?? null,
});

/** The same absence once more. */
export const againOf = (absence: Absence): CreateAbsence => ({
  user: absence.user.ref,
  from: absence.from,
  to: absence.to,
  timeZone: absence.timeZone,
  deputy: absence.deputy?.ref,
  note: absence.note,
});

/** What was answered differently. */
export function changesOf(
  before: Absence,
  { from, to, deputy, note }: AbsenceAnswers,
): EditAbsence {
  return {
    ...(from !== before.from && { from }),
    ...(to !== before.to && { to: to ?? null }),
    ...(deputy !== before.deputy?.ref && { deputy: deputy ?? null }),
    ...(note.trim() !== (before.note ?? '') && { note: note.trim() || null }),
  };
}

/** Which field each problem of an answer of the back end is about; `rest`: those of none. */
export const problemsOf = (failure: WorkFailure | undefined) =>
  fieldProblems(failure, name => FIELDS.find(it => it === name));
