import { Radio, RadioGroup } from '@backstage/ui';
import { questionElementId } from '../../../components/Questions/focusQuestion';
import { licenceRequestsTranslationRef } from '../../../messages/licenceRequests';
import { useMessages } from '../../../translations/useMessages';
import { FOR_WHOM } from './askForm';
import styles from './ask.module.css';
import type { AskForm } from './useAskLicence';

/** Whether the reader asks for themself or for somebody else. */
export function ForWhom({ form }: { form: AskForm }) {
  const { t } = useMessages(licenceRequestsTranslationRef);
  return (
    <div id={questionElementId('forWhom')} className={styles.whole}>
      <RadioGroup
        label={t('licenceRequests.ask.forWhom')}
        orientation="horizontal"
        value={String(form.state.answers.forWhom)}
        onChange={it => form.answer('forWhom', it)}
      >
        {FOR_WHOM.map(it => (
          <Radio key={it} value={it}>
            {t(`licenceRequests.ask.${it}`)}
          </Radio>
        ))}
      </RadioGroup>
    </div>
  );
}
