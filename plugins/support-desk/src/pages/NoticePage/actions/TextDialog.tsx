import type {
  Notice,
  NoticeStep,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { TextAreaField } from '@backstage/ui';
import { WorkDialog } from '../../../components/DialogForm';
import { useNoticeStep } from '../../../hooks/useNoticeWork';
import { useSessionDraft } from '../../../hooks/useSessionDraft';
import { noticePageTranslationRef } from '../../../messages/noticePage';
import { useMessages } from '../../../translations/useMessages';

/** Steps that ask for a text and nothing else. */
export type TextStep = 'update' | 'cancel' | 'decision';

const STEPS: Record<TextStep, (text: string) => NoticeStep> = {
  update: text => ({ step: 'update', text }),
  cancel: reason => ({ step: 'cancel', reason }),
  decision: text => ({ step: 'decision', text }),
};

const NEEDED = {
  update: 'updateNeeded',
  cancel: 'reasonNeeded',
  decision: 'decisionNeeded',
} as const;

/** Asks for the text of a step; what is typed stays until it is taken. */
export function TextDialog(props: {
  notice: Notice;
  step: TextStep;
  onClose: () => void;
}) {
  const { t } = useMessages(noticePageTranslationRef);
  const { notice, step, onClose } = props;
  const draft = useSessionDraft(`notice.${notice.id}.${step}`, '');
  const work = useNoticeStep(notice, () => {
    draft.forget();
    onClose();
  });
  const text = draft.value.trim();
  const title = t(`noticePage.dialog.${step}`);
  return (
    <WorkDialog
      part="noticePage"
      work={work}
      title={title}
      submit={t(`noticePage.dialog.${step}Submit`)}
      missing={text ? undefined : t(`noticePage.dialog.${NEEDED[step]}`)}
      onSubmit={() => work.send(STEPS[step](text))}
      onClose={onClose}
    >
      <TextAreaField
        label={step === 'cancel' ? t('noticePage.dialog.reason') : title}
        description={t(`noticePage.dialog.${step}Help`)}
        isRequired
        rows={5}
        value={draft.value}
        onChange={draft.set}
      />
    </WorkDialog>
  );
}
