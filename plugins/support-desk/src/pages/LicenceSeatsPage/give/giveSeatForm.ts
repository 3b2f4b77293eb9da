import type {
  GiveSeat,
  Licence,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { fieldProblems } from '../../../hooks/fieldProblems';
import type { WorkFailure } from '../../../hooks/workFailure';

/** What is answered about a seat that is given. */
export interface GiveAnswers {
  /** Full reference of a user or group. */
  holder?: string;
  /** They have one of those in use without a name. */
  isUnnamed: boolean;
  note: string;
  isConfirmed: boolean;
  /** More than was bought is in use with it, which is recorded. */
  isOverUse: boolean;
  reason: string;
}

const FIELDS = ['holder', 'overUseReason'] as const;

/** Whether a seat can only be given as over-use: who has one of the unnamed takes none of the free. */
export const isFullFor = (
  { free }: Pick<Licence, 'free'>,
  { isUnnamed }: Pick<GiveAnswers, 'isUnnamed'>,
): boolean => !isUnnamed && free !== undefined && free <= 0;

/** What is still to be answered before the seat can be given; the first of it. */
export function missingOf(
  licence: Pick<Licence, 'free' | 'integrated'>,
  answers: GiveAnswers,
) {
  const { holder, isOverUse, isConfirmed, reason } = answers;
  if (!holder) return 'holderNeeded';
  if (!licence.integrated && !isConfirmed) return 'confirmNeeded';
  if (!isFullFor(licence, answers)) return undefined;
  if (!isOverUse) return 'noneFree';
  return reason.trim() ? undefined : 'reasonNeeded';
}

/** What is sent. */
export function seatOf(
  licence: Pick<Licence, 'free' | 'integrated'>,
  answers: GiveAnswers,
): GiveSeat {
  const { holder = '', isUnnamed, note, isConfirmed, reason } = answers;
  const isOverUse = isFullFor(licence, answers) && answers.isOverUse;
  return {
    holder,
    ...(isUnnamed && { isUnnamed }),
    ...(note.trim() && { note: note.trim() }),
    ...(isOverUse && { overUseReason: reason.trim() }),
    ...(!licence.integrated && { notIntegratedConfirmed: isConfirmed }),
  };
}

/** Which field each problem of an answer of the back end is about; `rest`: those of none. */
export const problemsOf = (failure: WorkFailure | undefined) =>
  fieldProblems(failure, name => FIELDS.find(it => it === name));
