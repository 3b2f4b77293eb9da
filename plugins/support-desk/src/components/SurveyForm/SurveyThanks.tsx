import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiCheckboxCircleLine } from '@remixicon/react';
import type { ReactNode } from 'react';
import { supportDeskTranslationRef } from '../../translation';
import { StateCard } from '../StateCard';

/** An answer was sent. */
export function SurveyThanks({ actions }: { actions?: ReactNode }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
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
