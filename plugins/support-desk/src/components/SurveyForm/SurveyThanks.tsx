import { RiCheckboxCircleLine } from '@remixicon/react';
import type { ReactNode } from 'react';
import { surveysTranslationRef } from '../../messages/surveys';
import { useMessages } from '../../translations/useMessages';
import { StateCard } from '../StateCard';

/** An answer was sent. */
export function SurveyThanks({ actions }: { actions?: ReactNode }) {
  const { t } = useMessages(surveysTranslationRef);
  return (
    <div role="status">
      <StateCard
        icon={<RiCheckboxCircleLine />}
        title={t('surveys.answer.thanks')}
        actions={actions}
      >
        {t('surveys.answer.thanksText')}
      </StateCard>
    </div>
  );
}
