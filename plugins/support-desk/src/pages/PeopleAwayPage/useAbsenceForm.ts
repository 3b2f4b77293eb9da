import type { Absence } from '@supportdesk/backstage-plugin-support-desk-common';
import { useState } from 'react';
import { workFailureOf } from '../../hooks/workFailure';
import { useFormat } from '../../time/useFormat';
import { absenceTranslationRef } from '../../messages/absence';
import { useMessages } from '../../translations/useMessages';
import {
  answersOf,
  changesOf,
  problemsOf,
  type AbsenceAnswers,
  type AbsenceProblems,
} from './absenceForm';
import type { AbsenceChanges } from './useAbsenceChanges';

/** The form of an absence: what is answered, what is wrong with it, and how it is saved. */
export function useAbsenceForm(props: {
  absence?: Absence;
  user?: string;
  changes: AbsenceChanges;
  onClose: () => void;
}) {
  const { t } = useMessages(absenceTranslationRef);
  const format = useFormat();
  const { absence, user, changes, onClose } = props;
  const [answers, setAnswers] = useState<AbsenceAnswers>(() =>
    absence ? answersOf(absence) : { user, note: '' },
  );
  const [missing, setMissing] = useState<AbsenceProblems>({});
  const { creation, edition } = changes;
  const { error, isPending } = absence ? edition : creation;
  const failure = error && !isPending ? workFailureOf(error) : undefined;
  const timeZone = absence?.timeZone ?? format.zone;

  function save(version?: number) {
    const { from, to, deputy, note } = answers;
    const problems: AbsenceProblems = {
      ...(!answers.user && { user: t('absence.form.userNeeded') }),
      ...(!from && { from: t('absence.form.fromNeeded') }),
    };
    setMissing(problems);
    if (Object.keys(problems).length > 0) return;
    if (absence) {
      edition.mutate(
        {
          before: absence,
          version: version ?? absence.version,
          edit: changesOf(absence, answers),
        },
        { onSuccess: onClose },
      );
      return;
    }
    creation.mutate(
      {
        user: answers.user,
        from: from!,
        to,
        timeZone,
        deputy,
        note: note.trim() || undefined,
      },
      { onSuccess: onClose },
    );
  }

  const answered = problemsOf(failure);
  return {
    answers,
    change: (changed: Partial<AbsenceAnswers>) =>
      setAnswers(before => ({ ...before, ...changed })),
    problems: { ...answered.problems, ...missing },
    /** What is wrong with none of the fields. */
    rest: answered.rest,
    failure,
    isPending,
    timeZone,
    save,
  };
}

export type AbsenceForm = ReturnType<typeof useAbsenceForm>;
