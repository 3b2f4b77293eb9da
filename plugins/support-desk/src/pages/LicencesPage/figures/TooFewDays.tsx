import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { RiLineChartLine } from '@remixicon/react';
import { StateCard } from '../../../components/StateCard';
import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';

/** There is nothing to draw yet. */
export function TooFewDays(props: { licence: Licence; days: number }) {
  const { t } = useMessages(licencesTranslationRef);
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
