import type { Report } from '@supportdesk/backstage-plugin-support-desk-common';
import { Button, TextAreaField, TextField } from '@backstage/ui';
import { RiAddLine } from '@remixicon/react';
import { useState } from 'react';
import { SendFailed } from '../../../components/ChangeFailed';
import { DialogForm } from '../../../components/DialogForm';
import { useReviewReport } from '../../../hooks/useReports';
import { periodWords } from '../../../time/period';
import { useFormat } from '../../../time/useFormat';
import { commonTranslationRef } from '../../../messages/common';
import { reportsTranslationRef } from '../../../messages/reports';
import { useMessages } from '../../../translations/useMessages';
import { ActionFields } from './ActionFields';
import { EMPTY_ACTION, reviewOf, type ActionDraft } from './reviewOf';

/** Says what came of looking at a report, with whom, and who does what until when. */
export function ReviewDialog(props: { report: Report; onClose: () => void }) {
  const { t } = useMessages(commonTranslationRef, reportsTranslationRef);
  const { locale } = useFormat();
  const { report, onClose } = props;
  const { id, model, title, state } = report;
  const period = state.review?.period ?? report.period;
  const [outcome, setOutcome] = useState('');
  const [group, setGroup] = useState('');
  const [actions, setActions] = useState<ActionDraft[]>([]);
  const work = useReviewReport(id, onClose);
  const review = () =>
    reviewOf({ model, period: report.period, outcome, group, actions });
  const missing = () => {
    if (!outcome.trim()) return t('reports.review.outcomeNeeded');
    return actions.some(it => !it.text.trim())
      ? t('reports.review.actionNeeded')
      : undefined;
  };
  return (
    <DialogForm
      title={t('reports.review.title', {
        report: title,
        period: periodWords(period, locale),
      })}
      submit={t('reports.review.submit')}
      missing={missing()}
      isPending={work.isPending}
      onSubmit={() => work.send(review())}
      onClose={onClose}
    >
      <SendFailed part="reports.review" work={work} />
      <TextAreaField
        label={t('reports.review.outcome')}
        description={
          state.review?.outcomeWanted ?? t('reports.review.outcomeHelp')
        }
        isRequired
        validationBehavior="aria"
        // eslint-disable-next-line jsx-a11y/no-autofocus -- the first thing to write in a dialog that was asked for
        autoFocus
        rows={4}
        maxLength={10_000}
        value={outcome}
        onChange={setOutcome}
      />
      <TextField
        label={t('reports.review.with')}
        secondaryLabel={t('common.optional')}
        description={t('reports.review.withHelp')}
        maxLength={500}
        value={group}
        onChange={setGroup}
      />
      {actions.map((action, index) => (
        <ActionFields
          // They stand in the order in which they were added and have nothing else to be known by.
          // eslint-disable-next-line react/no-array-index-key
          key={index}
          number={index + 1}
          action={action}
          onChange={changed => setActions(actions.with(index, changed))}
          onRemove={() => setActions(actions.filter((_, at) => at !== index))}
        />
      ))}
      <div>
        <Button
          variant="secondary"
          iconStart={<RiAddLine />}
          onPress={() => setActions([...actions, EMPTY_ACTION])}
        >
          {t('reports.review.add')}
        </Button>
      </div>
    </DialogForm>
  );
}
