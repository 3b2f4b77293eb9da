import type { Report } from '@supportdesk/backstage-plugin-support-desk-common';
import { ButtonIcon } from '@backstage/ui';
import { RiArrowLeftSLine, RiArrowRightSLine } from '@remixicon/react';
import { useSearchParams } from 'react-router-dom';
import { periodWords } from '../../../time/period';
import { useFormat } from '../../../time/useFormat';
import { reportsTranslationRef } from '../../../messages/reports';
import { useMessages } from '../../../translations/useMessages';

/** To the period before, and to the one after. */
export function PeriodButtons({
  report,
}: {
  report: Pick<Report, 'earlier' | 'later'>;
}) {
  const { t } = useMessages(reportsTranslationRef);
  const { locale } = useFormat();
  const [, setParams] = useSearchParams();
  const { earlier, later } = report;
  const show = (period: string | undefined) => () =>
    period &&
    setParams(previous => {
      const next = new URLSearchParams(previous);
      next.set('period', period);
      return next;
    });
  return (
    <>
      <ButtonIcon
        variant="secondary"
        icon={<RiArrowLeftSLine />}
        isDisabled={!earlier}
        aria-label={
          earlier
            ? t('reports.earlier', { period: periodWords(earlier, locale) })
            : t('reports.noEarlier')
        }
        onPress={show(earlier)}
      />
      <ButtonIcon
        variant="secondary"
        icon={<RiArrowRightSLine />}
        isDisabled={!later}
        aria-label={
          later
            ? t('reports.later', { period: periodWords(later, locale) })
            : t('reports.noLater')
        }
        onPress={show(later)}
      />
    </>
  );
}
