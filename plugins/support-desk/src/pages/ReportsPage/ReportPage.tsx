import { ButtonLink, Container, Skeleton } from '@backstage/ui';
import { RiBarChartBoxLine, RiFileSearchLine } from '@remixicon/react';
import { useParams, useSearchParams } from 'react-router-dom';
import { LoadFailed } from '../../components/LoadFailed';
import { Loading } from '../../components/Loading';
import { StateCard } from '../../components/StateCard';
import { useReport } from '../../hooks/useReports';
import { useSelectedModel } from '../../hooks/useSelectedModel';
import { isNotFound } from '../../hooks/workFailure';
import { reportsTranslationRef } from '../../messages/reports';
import { useMessages } from '../../translations/useMessages';
import { ReportContent } from './report/ReportContent';
import styles from './ReportsPage.module.css';
import { useReportLinks } from './useReportLinks';

/** A report of the chosen model for one period; model and period live in the address. */
export function ReportPage() {
  const { report: id = '' } = useParams();
  const { t } = useMessages(reportsTranslationRef);
  const links = useReportLinks();
  const [params] = useSearchParams();
  const { models, selected } = useSelectedModel();
  const report = useReport({
    report: id,
    model: selected?.ref,
    period: params.get('period') ?? undefined,
  });
  const error = models.error ?? report.error;
  if (report.data && !error) {
    return (
      <ReportContent report={report.data} isBusy={report.isPlaceholderData} />
    );
  }
  return (
    <Container>
      <div className={styles.page}>
        {error && !isNotFound(error) && (
          <LoadFailed
            error={error}
            retry={() => models.refetch().then(() => report.refetch())}
          />
        )}
        {isNotFound(error) && (
          <StateCard
            icon={<RiFileSearchLine />}
            title={t('reports.page.notFound.title', {
              model: selected?.title ?? '',
            })}
            actions={
              <ButtonLink variant="secondary" href={links.reports}>
                {t('reports.page.notFound.all')}
              </ButtonLink>
            }
          >
            {t('reports.page.notFound.text')}
          </StateCard>
        )}
        {!error && models.data && !selected && (
          <StateCard
            icon={<RiBarChartBoxLine />}
            title={t('reports.page.noModel.title')}
          >
            {t('reports.page.noModel.text')}
          </StateCard>
        )}
        {!error && (!models.data || selected) && <ReportSkeleton />}
      </div>
    </Container>
  );
}

function ReportSkeleton() {
  return (
    <Loading className={styles.page}>
      <Skeleton width="40%" height={24} />
      <Skeleton width="80%" height={48} />
      <div className={styles.charts}>
        <Skeleton height={320} />
        <Skeleton height={320} />
      </div>
      <Skeleton height={240} />
    </Loading>
  );
}
