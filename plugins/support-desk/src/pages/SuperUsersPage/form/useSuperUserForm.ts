import type { SuperUser } from '@supportdesk/backstage-plugin-support-desk-common';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { supportDeskApiRef } from '../../../api';
import { refreshSuperUsers } from '../../../hooks/useSuperUsers';
import { TOAST_MS } from '../../../hooks/toast';
import { workFailureOf } from '../../../hooks/workFailure';
import { superUsersTranslationRef } from '../../../messages/superUsers';
import { useMessages } from '../../../translations/useMessages';
import { placeOf } from '../logic/superUserSections';
import {
  answersOf,
  editOf,
  nominationOf,
  problemsOf,
  type SuperUserAnswers,
  type SuperUserProblems,
} from './superUserForm';

/**
 * The form of a super user: what is answered, what is wrong with it, and how it is saved.
 *
 * @param options - `listing`: that is changed; absent: somebody is nominated
 */
export function useSuperUserForm(options: {
  model: string;
  listing?: SuperUser;
  /** `area:rents`, `module:letters` */
  target?: string;
  onClose: () => void;
}) {
  const { t } = useMessages(superUsersTranslationRef);
  const api = useApi(supportDeskApiRef);
  const toasts = useApi(toastApiRef);
  const queryClient = useQueryClient();
  const { model, listing, target, onClose } = options;
  const [answers, setAnswers] = useState<SuperUserAnswers>(() =>
    listing ? answersOf(listing) : { target, officeHours: '' },
  );
  const [missing, setMissing] = useState<SuperUserProblems>({});
  const saving = useMutation({
    mutationFn: (version: number) =>
      listing
        ? api.editSuperUser(
            { id: listing.id, version },
            editOf(listing, answers),
          )
        : api.nominateSuperUser(nominationOf(model, answers)),
    onSuccess: saved => {
      toasts.post({
        title: t(listing ? 'superUsers.edited' : 'superUsers.nominated', {
          name: saved.user.title,
          area: placeOf(saved).title,
        }),
        status: 'success',
        timeout: TOAST_MS,
      });
      onClose();
    },
    onSettled: () => refreshSuperUsers(queryClient),
  });
  const { error, isPending } = saving;
  const failure = error && !isPending ? workFailureOf(error) : undefined;
  const answered = problemsOf(failure);

  return {
    answers,
    change: (changed: Partial<SuperUserAnswers>) =>
      setAnswers(before => ({ ...before, ...changed })),
    problems: { ...answered.problems, ...missing },
    /** What is wrong with none of the fields. */
    rest: answered.rest,
    failure,
    isPending,
    /** @param version - as which it is saved; default: as which it was read */
    save: (version = listing?.version ?? 0) => {
      const problems: SuperUserProblems = {
        ...(!answers.user && { user: t('superUsers.form.userNeeded') }),
        ...(!listing &&
          !answers.target && { target: t('superUsers.form.targetNeeded') }),
      };
      setMissing(problems);
      if (Object.keys(problems).length === 0) saving.mutate(version);
    },
  };
}

export type SuperUserForm = ReturnType<typeof useSuperUserForm>;
