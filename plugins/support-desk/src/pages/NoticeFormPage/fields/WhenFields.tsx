import type { NoticeLead } from '@supportdesk/backstage-plugin-support-desk-common';
import { TextAreaField } from '@backstage/ui';
import { FieldWithProblem } from '../../../components/FieldWithProblem';
import { InstantField } from '../../../components/InstantField';
import { useFormat } from '../../../time/useFormat';
import { noticeFormTranslationRef } from '../../../messages/noticeForm';
import { useMessages } from '../../../translations/useMessages';
import styles from '../NoticeFormPage.module.css';
import type { NoticeForm } from '../useNoticeForm';

const DAY_MS = 86_400_000;

const WORDS = {
  plannedDowntime: { startsAt: 'startsAt', endsAt: 'endsAt' },
  unplannedInterruption: { startsAt: 'begun', endsAt: 'expectedEnd' },
  other: { startsAt: 'shownFrom', endsAt: 'shownUntil' },
} as const;

/** From when to when; where that is sooner than the model wants, why. */
export function WhenFields(props: {
  form: NoticeForm;
  lead: NoticeLead | undefined;
}) {
  const { t } = useMessages(noticeFormTranslationRef);
  const format = useFormat();
  const { form, lead } = props;
  const { type, answers, change, problemOf } = form;
  const words =
    type.kind === 'plannedDowntime' || type.kind === 'unplannedInterruption'
      ? WORDS[type.kind]
      : WORDS.other;
  const isUnplanned = type.kind === 'unplannedInterruption';
  return (
    <>
      <div className={styles.pair}>
        <InstantField
          label={t(`noticeForm.field.${words.startsAt}`)}
          isRequired={type.kind === 'plannedDowntime'}
          problem={problemOf('startsAt')}
          value={
            answers.startsAt ??
            (isUnplanned ? format.now.toISOString() : undefined)
          }
          onChange={startsAt => {
            change({ startsAt });
            form.leave('startsAt');
          }}
        />
        <InstantField
          label={t(`noticeForm.field.${words.endsAt}`)}
          problem={problemOf('endsAt')}
          value={answers.endsAt}
          onChange={endsAt => {
            change({ endsAt });
            form.leave('endsAt');
          }}
        />
      </div>
      {lead?.isTooShort && (
        <FieldWithProblem problem={problemOf('leadReason')}>
          {input => (
            <TextAreaField
              {...input}
              label={t('noticeForm.field.leadReason')}
              description={t('noticeForm.field.leadReasonHelp', {
                wanted: lead.wanted,
                given: format.duration(lead.givenMs, DAY_MS),
              })}
              isRequired
              rows={2}
              value={answers.leadReason}
              onChange={leadReason => change({ leadReason })}
              onBlur={() => form.leave('leadReason')}
            />
          )}
        </FieldWithProblem>
      )}
    </>
  );
}
