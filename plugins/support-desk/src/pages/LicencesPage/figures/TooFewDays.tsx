import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiLineChartLine } from '@remixicon/react';
import { StateCard } from '../../../components/StateCard';
import { supportDeskTranslationRef } from '../../../translation';

/** There is nothing to draw yet. */
export function TooFewDays(props: { licence: Licence; days: number }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  return (
    <StateCard
      icon={<RiLineChartLine />}
      title={t('licences.figures.few.title')}
    >
      {t('licences.figures.few.text', {
        count: props.days,
        inUse: String(props.licence.inUse),
      })}
    </StateCard>
  );
}
