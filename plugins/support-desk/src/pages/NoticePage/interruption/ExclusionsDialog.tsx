import { Checkbox, CheckboxGroup, TextAreaField } from '@backstage/ui';
import { useState } from 'react';
import { WorkDialog } from '../../../components/DialogForm';
import { useNoticeStep } from '../../../hooks/useNoticeWork';
import { commonTranslationRef } from '../../../messages/common';
import { interruptionsTranslationRef } from '../../../messages/interruptions';
import { useMessages } from '../../../translations/useMessages';
import type { InterruptionProps } from './Interruption';

/** Which exclusions apply: none, one or several of those that the model states. */
export function ExclusionsDialog(
  props: InterruptionProps & { onClose: () => void },
) {
  const { t } = useMessages(commonTranslationRef, interruptionsTranslationRef);
  const { notice, interruption, onClose } = props;
  const [exclusions, setExclusions] = useState(interruption.exclusions);
  const [reason, setReason] = useState('');
  const work = useNoticeStep(notice, onClose);
  return (
    <WorkDialog
      part="noticePage"
      work={work}
      title={t('interruptions.exclusions.change')}
      submit={t('interruptions.exclusions.submit')}
      onSubmit={() =>
        work.send({
          step: 'exclusions',
          exclusions,
          ...(reason.trim() && { reason }),
        })
      }
      onClose={onClose}
    >
      <CheckboxGroup
        label={t('interruptions.exclusions.which')}
        value={exclusions}
        onChange={setExclusions}
      >
        {interruption.possibleExclusions.map(it => (
          <Checkbox key={it} value={it}>
            {it}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <TextAreaField
        label={t('interruptions.exclusions.reason')}
        secondaryLabel={t('common.optional')}
        rows={3}
        value={reason}
        onChange={setReason}
      />
    </WorkDialog>
  );
}
