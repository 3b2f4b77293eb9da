import type { NoticeType } from '@supportdesk/backstage-plugin-support-desk-common';
import { Alert, Button, TextAreaField } from '@backstage/ui';
import { RiSendPlaneLine } from '@remixicon/react';
import { ChangeFailed } from '../../components/ChangeFailed';
import { useModel } from '../../hooks/useModels';
import type { Work } from '../../hooks/useWork';
import { commonTranslationRef } from '../../messages/common';
import { noticeFormTranslationRef } from '../../messages/noticeForm';
import { noticePageTranslationRef } from '../../messages/noticePage';
import { useMessages } from '../../translations/useMessages';
import { nameOf } from '../ProblemsPage/useSystem';
import { FieldGroup } from './fields/FieldGroup';
import { TellingFields } from './fields/TellingFields';
import { WhatFields } from './fields/WhatFields';
import { WhenFields } from './fields/WhenFields';
import type { NoticeAnswers } from './noticeAnswers';
import styles from './NoticeFormPage.module.css';
import { PreviewCard } from './preview/PreviewCard';
import { usePreview } from './preview/usePreview';
import { useNoticeForm } from './useNoticeForm';

/** Whether it is only kept, or told as well. */
export type Sending = 'keep' | 'send';

/**
 * The form of a notice beside whom it reaches. What was typed is the caller's to keep.
 *
 * @param props.keep - what keeping is called; absent: nobody can be told by this form, or it is told already
 * @param props.send - what telling is called
 * @param props.isMoved - it was told with another time
 */
export function NoticeForm(props: {
  model: string;
  type: NoticeType;
  follows?: string;
  answers: NoticeAnswers;
  onChange: (answers: NoticeAnswers) => void;
  work: Work<Sending>;
  keep?: string;
  send: string;
  isMoved?: boolean;
}) {
  const { t } = useMessages(commonTranslationRef, noticeFormTranslationRef);
  const { model, type, follows, answers, onChange, work } = props;
  const detail = useModel(nameOf(model));
  const services = Object.values(detail.data?.model.services ?? {});
  const preview = usePreview({ model, type, follows }, answers);
  const { form, lead, rest, toMend, isComplete, attempt } = useNoticeForm({
    type,
    hasServices: services.length > 0,
    answers,
    onChange,
    preview: preview.data,
    work,
  });
  const canKeep = Boolean(answers.title.trim() && answers.text.trim());
  const hasMeanwhile =
    type.kind === 'plannedDowntime' || type.kind === 'unplannedInterruption';
  return (
    <div className={styles.columns}>
      <form
        className={styles.form}
        noValidate
        onSubmit={event => {
          event.preventDefault();
          attempt();
          if (isComplete) work.send('send');
        }}
      >
        <FieldGroup title={t('noticeForm.group.what')}>
          <WhatFields form={form} services={services} />
        </FieldGroup>
        <FieldGroup title={t('noticeForm.group.when')}>
          <WhenFields form={form} lead={lead} />
          {props.isMoved && (
            <Alert status="info" icon title={t('noticeForm.moved')} />
          )}
        </FieldGroup>
        {hasMeanwhile && (
          <FieldGroup title={t('noticeForm.group.meanwhile')}>
            <TextAreaField
              label={t('noticeForm.field.backupPlan')}
              description={t('noticeForm.field.backupPlanHelp')}
              secondaryLabel={t('common.optional')}
              rows={3}
              value={answers.backupPlan}
              onChange={backupPlan => form.change({ backupPlan })}
            />
          </FieldGroup>
        )}
        {(type.channels.length > 0 || type.wantsReply) && (
          <FieldGroup title={t('noticeForm.group.telling')}>
            <TellingFields form={form} />
          </FieldGroup>
        )}
        <Failed work={work} rest={rest} />
        <div role="status">
          {toMend > 0 && (
            <Alert
              status="danger"
              icon
              title={t('noticeForm.toMend', { count: toMend })}
            />
          )}
        </div>
        <div className={styles.actions}>
          <Button
            type="submit"
            iconStart={<RiSendPlaneLine />}
            isPending={work.isPending}
          >
            {props.send}
          </Button>
          {props.keep && (
            <Button
              variant="secondary"
              isDisabled={!canKeep || work.isPending}
              onPress={() => work.send('keep')}
            >
              {props.keep}
            </Button>
          )}
          <span className={styles.quiet}>{t('noticeForm.kept')}</span>
        </div>
      </form>
      <div className={styles.side}>
        <PreviewCard type={type} follows={follows} preview={preview} />
      </div>
    </div>
  );
}

/** Why it was not taken, where that is about no field. */
function Failed(props: { work: Work<Sending>; rest: string | undefined }) {
  const { t } = useMessages(noticePageTranslationRef);
  const { work, rest } = props;
  const { failure, sendAgain } = work;
  const stale = failure?.kind === 'stale' ? failure : undefined;
  return (
    <ChangeFailed
      failure={failure}
      problem={rest}
      texts={{
        failed: t('noticePage.failure.failed'),
        stale: t('noticePage.failure.conflict', {
          who: stale?.changedBy ?? t('noticePage.failure.somebody'),
        }),
        kept: t('noticePage.failure.kept'),
        again: t('noticePage.failure.sendAgain'),
      }}
      onAgain={sendAgain}
    />
  );
}
