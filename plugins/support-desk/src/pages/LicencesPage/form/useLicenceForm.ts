import type {
  Licence,
  NamedRef,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { supportDeskApiRef } from '../../../api';
import { refreshLicences } from '../../../hooks/useLicences';
import { TOAST_MS } from '../../../hooks/toast';
import { useModel } from '../../../hooks/useModels';
import { workFailureOf } from '../../../hooks/workFailure';
import { licenceManagementTranslationRef } from '../../../messages/licenceManagement';
import { useMessages } from '../../../translations/useMessages';
import {
  answersOf,
  createOf,
  editOf,
  makesOverUse,
  newAnswers,
  problemsOf,
  type LicenceAnswers,
  type LicenceProblems,
} from './licenceForm';

/**
 * The form of a licence: what is answered, what is wrong with it, and how it is saved.
 *
 * @param options - `licence`: that is changed; absent: one is added in one of `models`
 */
export function useLicenceForm(options: {
  licence?: Licence;
  models: NamedRef[];
  onClose: () => void;
}) {
  const { t } = useMessages(licenceManagementTranslationRef);
  const api = useApi(supportDeskApiRef);
  const toasts = useApi(toastApiRef);
  const queryClient = useQueryClient();
  const { licence, models, onClose } = options;
  const [answers, setAnswers] = useState<LicenceAnswers>(() =>
    licence
      ? answersOf(licence)
      : newAnswers(models.length === 1 ? models[0].ref : undefined),
  );
  const [missing, setMissing] = useState<LicenceProblems>({});
  const model = useModel(answers.model);
  const saving = useMutation({
    mutationFn: (version: number) =>
      licence
        ? api.editLicence({ id: licence.id, version }, editOf(licence, answers))
        : api.createLicence(createOf(answers)),
    onSuccess: ({ title }) => {
      toasts.post({
        title: licence
          ? t('licenceManagement.form.edited', { title })
          : t('licenceManagement.form.added', { title }),
        status: 'success',
        timeout: TOAST_MS,
      });
      onClose();
    },
    onSettled: () => refreshLicences(queryClient),
  });
  const { error, isPending, mutate } = saving;
  const failure = error && !isPending ? workFailureOf(error) : undefined;
  const answered = problemsOf(failure);

  return {
    licence,
    models,
    /** Absent until it is there. */
    model: model.data,
    modelError: model.error,
    answers,
    change: (changed: Partial<LicenceAnswers>) =>
      setAnswers(before => ({ ...before, ...changed })),
    problems: { ...answered.problems, ...missing } as LicenceProblems,
    /** What is wrong with none of the fields. */
    rest: answered.rest,
    failure,
    isPending,
    /** @param version - as which it is saved; default: as which it was read */
    save: (version = licence?.version ?? 0) => {
      const found = missingIn(answers);
      setMissing(found);
      if (Object.keys(found).length === 0) mutate(version);
    },
  };

  function missingIn(given: LicenceAnswers): LicenceProblems {
    const { model: system, service, title, amount, currency } = given;
    const hasCurrency = currency.trim() !== '';
    const needsReason =
      makesOverUse(given, licence) && !given.overUseReason.trim();
    return {
      ...(!system && { model: t('licenceManagement.form.modelNeeded') }),
      ...(!service && { service: t('licenceManagement.form.serviceNeeded') }),
      ...(!title.trim() && { title: t('licenceManagement.form.titleNeeded') }),
      ...(amount !== undefined &&
        !hasCurrency && {
          currency: t('licenceManagement.form.currencyNeeded'),
        }),
      ...(amount === undefined &&
        hasCurrency && { amount: t('licenceManagement.form.amountNeeded') }),
      ...(needsReason && {
        overUseReason: t('licenceManagement.form.reasonNeeded'),
      }),
    };
  }
}

export type LicenceForm = ReturnType<typeof useLicenceForm>;
