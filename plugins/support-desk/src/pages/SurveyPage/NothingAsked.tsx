import { RiChatCheckLine } from '@remixicon/react';
import { StateCard } from '../../components/StateCard';
import { surveysTranslationRef } from '../../messages/surveys';
import { useMessages } from '../../translations/useMessages';
import { HelpLink } from './HelpLink';

/** Nothing waits for an answer of the reader. */
export function NothingAsked() {
  const { t } = useMessages(surveysTranslationRef);
  return (
    <StateCard
      icon={<RiChatCheckLine />}
      title={t('surveys.answer.notFound.title')}
      actions={<HelpLink />}
    >
      {t('surveys.answer.notFound.text')}
    </StateCard>
  );
}
