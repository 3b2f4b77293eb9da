import type { Survey } from '@supportdesk/backstage-plugin-support-desk-common';
import { NumberField, TextField } from '@backstage/ui';
import { useState } from 'react';
import { SendFailed } from '../../../components/ChangeFailed';
import { DayField } from '../../../components/DayField';
import { DialogForm } from '../../../components/DialogForm';
import { useRunSurvey } from '../../../hooks/useSurveyRuns';
import { commonTranslationRef } from '../../../messages/common';
import { surveysTranslationRef } from '../../../messages/surveys';
import { useMessages } from '../../../translations/useMessages';
import { NEW_RUN, runOf } from './runOf';

const MOST_DAYS = 3650;
const GREATEST_SEED = 2_147_483_647;

/** Asks people: how many, drawn with which seed, until when. */
export function RunDialog(props: { survey: Survey; onClose: () => void }) {
  const { t } = useMessages(commonTranslationRef, surveysTranslationRef);
  const { survey, onClose } = props;
  const [form, setForm] = useState(NEW_RUN);
  const change = (changed: Partial<typeof form>) =>
    setForm({ ...form, ...changed });
  const work = useRunSurvey(onClose);
  const send = () => {
    const run = runOf(survey, form);
    if (run) work.send(run);
  };
  return (
    <DialogForm
      title={t('surveys.run.startTitle', { survey: survey.title })}
      submit={t('surveys.run.submit')}
      missing={form.closesOn ? undefined : t('surveys.run.closesOnNeeded')}
      isPending={work.isPending}
      onSubmit={send}
      onClose={onClose}
    >
      <SendFailed part="surveys.run" work={work} />
      {survey.sample !== 'all' && (
        <NumberField
          label={t('surveys.run.size')}
          secondaryLabel={t('common.optional')}
          description={t('surveys.run.sizeHelp', {
            total: String(survey.reachable),
          })}
          minValue={1}
          maxValue={10_000}
          value={form.size}
          onChange={size => change({ size })}
        />
      )}
      <DayField
        label={t('surveys.run.closesOn')}
        isRequired
        problem={undefined}
        value={form.closesOn}
        onChange={closesOn => change({ closesOn })}
      />
      <TextField
        label={t('surveys.run.question')}
        secondaryLabel={t('common.optional')}
        description={t('surveys.run.questionHelp')}
        maxLength={500}
        value={form.question}
        onChange={question => change({ question })}
      />
      <NumberField
        label={t('surveys.run.notWithin')}
        minValue={0}
        maxValue={MOST_DAYS}
        value={form.notWithinDays}
        onChange={notWithinDays => change({ notWithinDays })}
      />
      <NumberField
        label={t('surveys.run.seed')}
        secondaryLabel={t('common.optional')}
        description={t('surveys.run.seedHelp')}
        minValue={0}
        maxValue={GREATEST_SEED}
        value={form.seed}
        onChange={seed => change({ seed })}
      />
    </DialogForm>
  );
}
