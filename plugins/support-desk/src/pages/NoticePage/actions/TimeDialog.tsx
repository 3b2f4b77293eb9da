import type { Notice } from '@supportdesk/backstage-plugin-support-desk-common';
import { TextAreaField } from '@backstage/ui';
import { useState } from 'react';
import { WorkDialog } from '../../../components/DialogForm';
import { InstantField } from '../../../components/InstantField';
import { useNoticeStep } from '../../../hooks/useNoticeWork';
import { useFormat } from '../../../time/useFormat';
import { commonTranslationRef } from '../../../messages/common';
import { noticePageTranslationRef } from '../../../messages/noticePage';
import { useMessages } from '../../../translations/useMessages';

/** When something began or was over: now, unless the reader says an instant before. */
export function TimeDialog(props: {
  notice: Notice;
  step: 'start' | 'end';
  onClose: () => void;
}) {
  const { t } = useMessages(commonTranslationRef, noticePageTranslationRef);
  const { now } = useFormat();
  const { notice, step, onClose } = props;
  const [at, setAt] = useState<string | undefined>();
  const [text, setText] = useState('');
  const work = useNoticeStep(notice, onClose);
  const isAhead = at !== undefined && Date.parse(at) > now.getTime();
  const problem = isAhead ? t('noticePage.dialog.inFuture') : undefined;
  const send = () => {
    const when = at && { at };
    if (step === 'start') work.send({ step, ...when });
    else work.send({ step, ...when, ...(text.trim() && { text }) });
  };
  return (
    <WorkDialog
      part="noticePage"
      work={work}
      title={t(`noticePage.dialog.${step}`)}
      submit={t(`noticePage.action.${step}`)}
      missing={problem}
      onSubmit={send}
      onClose={onClose}
    >
      <InstantField
        label={t('noticePage.dialog.at')}
        isRequired
        problem={problem}
        value={at ?? now.toISOString()}
        onChange={setAt}
      />
      {step === 'end' && (
        <TextAreaField
          label={t('noticePage.dialog.text')}
          secondaryLabel={t('common.optional')}
          rows={4}
          value={text}
          onChange={setText}
        />
      )}
    </WorkDialog>
  );
}
