import { Container, Header, Skeleton, useBreakpoint } from '@backstage/ui';
import { RiBarChartBoxLine } from '@remixicon/react';
import { useSearchParams } from 'react-router-dom';
import { LoadFailed } from '../../components/LoadFailed';
import { Loading } from '../../components/Loading';
import { StateCard } from '../../components/StateCard';
import { usePageTitle } from '../../hooks/usePageTitle';
import { useReports } from '../../hooks/useReports';
import { useSelectedModel } from '../../hooks/useSelectedModel';
import { reportsTranslationRef } from '../../messages/reports';
import { tabsTranslationRef } from '../../messages/tabs';
import { useMessages } from '../../translations/useMessages';
import { MoreLinks } from './list/MoreLinks';
import { ReportLists } from './list/ReportLists';
import styles from './ReportsPage.module.css';

/** Which reports there are, what is due of them, and surveys beside them. */
export function ReportsPage() {
  const { t } = useMessages(reportsTranslationRef, tabsTranslationRef);
  usePageTitle(t('tabs.reports'));
  // Beside the title there is no room for them on a small screen.
  const isWide = useBreakpoint().up('md');
  const [params] = useSearchParams();
  const { selected } = useSelectedModel();
  // Without a system in the address nobody has asked to see that one only.
  const model = params.has('model') ? selected?.ref : undefined;
  const { data, error, refetch } = useReports(model);
  return (
    <>
      <Header
        title={t('tabs.reports')}
        description={t('reports.list.what')}
        customActions={isWide && <MoreLinks />}
      />
      <Container>
        <div className={styles.page}>
          {!isWide && <MoreLinks />}
          {error && <LoadFailed error={error} retry={refetch} />}
          {!data && !error && (
            <Loading>
              <Skeleton height={240} />
            </Loading>
          )}
          {data?.length === 0 && (
            <StateCard
              icon={<RiBarChartBoxLine />}
              title={t('reports.list.empty.title')}
            >
              {t('reports.list.empty.text')}
            </StateCard>
          )}
          {data && data.length > 0 && <ReportLists reports={data} />}
        </div>
      </Container>
    </>
  );
}
