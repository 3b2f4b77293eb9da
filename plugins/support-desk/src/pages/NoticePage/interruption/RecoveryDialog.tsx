import type {
  Notice,
  RecoveryOption,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Radio, RadioGroup, TextAreaField } from '@backstage/ui';
import { useState } from 'react';
import { WorkDialog } from '../../../components/DialogForm';
import { useNoticeStep } from '../../../hooks/useNoticeWork';
import { commonTranslationRef } from '../../../messages/common';
import { interruptionsTranslationRef } from '../../../messages/interruptions';
import { useMessages } from '../../../translations/useMessages';

const NONE = '';

/** Which option is instituted, or none of them. */
export function RecoveryDialog(props: {
  notice: Notice;
  options: RecoveryOption[];
  onClose: () => void;
}) {
  const { t } = useMessages(commonTranslationRef, interruptionsTranslationRef);
  const { notice, options, onClose } = props;
  const [option, setOption] = useState(
    options.find(it => it.chosen)?.id ?? NONE,
  );
  const [note, setNote] = useState('');
  const work = useNoticeStep(notice, onClose);
  return (
    <WorkDialog
      part="noticePage"
      work={work}
      title={t('interruptions.recovery.decide')}
      submit={t('interruptions.recovery.submit')}
      onSubmit={() =>
        work.send({
          step: 'recovery',
          option: option || null,
          ...(note.trim() && { note }),
        })
      }
      onClose={onClose}
    >
      <RadioGroup
        label={t('interruptions.recovery.option')}
        value={option}
        onChange={setOption}
      >
        {options.map(it => (
          <Radio key={it.id} value={it.id}>
            {it.title}
          </Radio>
        ))}
        <Radio value={NONE}>{t('interruptions.recovery.no')}</Radio>
      </RadioGroup>
      <TextAreaField
        label={t('interruptions.recovery.note')}
        secondaryLabel={t('common.optional')}
        rows={3}
        value={note}
        onChange={setNote}
      />
    </WorkDialog>
  );
}
