import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiChatCheckLine } from '@remixicon/react';
import { StateCard } from '../../components/StateCard';
import { supportDeskTranslationRef } from '../../translation';
import { HelpLink } from './HelpLink';

/** Nothing waits for an answer of the reader. */
export function NothingAsked() {
  const { t } = useTranslationRef(supportDeskTranslationRef);
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
