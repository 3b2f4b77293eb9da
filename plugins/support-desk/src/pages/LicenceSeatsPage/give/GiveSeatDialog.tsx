import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { Alert, Checkbox, TextAreaField } from '@backstage/ui';
import { useState } from 'react';
import { DialogForm } from '../../../components/DialogForm';
import { PersonField } from '../../../components/PersonField';
import { commonTranslationRef } from '../../../messages/common';
import { licenceManagementTranslationRef } from '../../../messages/licenceManagement';
import { useMessages } from '../../../translations/useMessages';
import {
  isFullFor,
  missingOf,
  problemsOf,
  seatOf,
  type GiveAnswers,
} from './giveSeatForm';
import { NoneFree } from './NoneFree';
import { useGiveSeat } from './useGiveSeat';

const HOLDERS = ['User', 'Group'];

/**
 * Gives somebody a seat, or names who has one that is in use already; beyond what was bought only with a reason.
 *
 * @param props.isUnnamed - one of those without a name is to be named
 */
export function GiveSeatDialog(props: {
  licence: Licence;
  isUnnamed: boolean;
  onClose: () => void;
}) {
  const { t } = useMessages(
    commonTranslationRef,
    licenceManagementTranslationRef,
  );
  const { licence, onClose } = props;
  const { title, unnamed, integrated } = licence;
  const [answers, setAnswers] = useState<GiveAnswers>({
    isUnnamed: props.isUnnamed,
    note: '',
    isConfirmed: false,
    isOverUse: false,
    reason: '',
  });
  const change = (changed: Partial<GiveAnswers>) =>
    setAnswers(before => ({ ...before, ...changed }));
  const { give, isPending, more, failure } = useGiveSeat(licence, onClose);
  const { problems, rest } = problemsOf(failure);
  const missing = missingOf(licence, answers);
  return (
    <DialogForm
      title={t('licenceManagement.give.title', { licence: title })}
      submit={t('licenceManagement.give.submit')}
      missing={missing && t(`licenceManagement.give.${missing}`)}
      isPending={isPending}
      onSubmit={() => give(seatOf(licence, answers))}
      onClose={onClose}
    >
      {rest && (
        <Alert
          role="alert"
          status="danger"
          icon
          title={t('licenceManagement.failure.failed')}
          description={rest}
        />
      )}
      <PersonField
        label={t('licenceManagement.give.holder')}
        kinds={HOLDERS}
        isRequired
        problem={problems.holder}
        value={answers.holder}
        onChange={holder => change({ holder })}
      />
      {unnamed > 0 && (
        <Checkbox
          isSelected={answers.isUnnamed}
          onChange={isUnnamed => change({ isUnnamed })}
        >
          {t('licenceManagement.give.isUnnamed', { count: unnamed })}
        </Checkbox>
      )}
      {!integrated && (
        <>
          <Alert
            status="warning"
            icon
            title={t('licenceManagement.give.notIntegrated')}
          />
          <Checkbox
            isSelected={answers.isConfirmed}
            onChange={isConfirmed => change({ isConfirmed })}
          >
            {t('licenceManagement.give.confirm')}
          </Checkbox>
        </>
      )}
      {isFullFor(licence, answers) && (
        <NoneFree
          licence={licence}
          more={more ?? licence.more}
          answers={answers}
          problem={problems.overUseReason}
          onChange={change}
        />
      )}
      <TextAreaField
        label={t('licenceManagement.give.note')}
        secondaryLabel={t('common.optional')}
        rows={2}
        maxLength={2000}
        value={answers.note}
        onChange={note => change({ note })}
      />
    </DialogForm>
  );
}
