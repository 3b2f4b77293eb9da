import type { ModelSummary } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import {
  Container,
  Header,
  Skeleton,
  ToggleButton,
  ToggleButtonGroup,
} from '@backstage/ui';
import { useSearchParams } from 'react-router-dom';
import { LoadFailed } from '../../components/LoadFailed';
import { usePageTitle } from '../../hooks/usePageTitle';
import { useSelectedModel } from '../../hooks/useSelectedModel';
import { errorName } from '../../hooks/workFailure';
import { faqRouteRef } from '../../routes';
import { articlesTranslationRef } from '../../messages/articles';
import { commonTranslationRef } from '../../messages/common';
import { tabsTranslationRef } from '../../messages/tabs';
import { useMessages } from '../../translations/useMessages';
import styles from './ArticlesPage.module.css';
import { PERIOD_CHOICES, periodOf, withPeriod, type Period } from './period';
import { NotForYou } from './NotForYou';
import { Report } from './report/Report';
import { useReport } from './useReport';

/** What articles of the chosen system were good for; the period lives in the address. */
export function ArticlesPage() {
  const { t } = useMessages(articlesTranslationRef, tabsTranslationRef);
  usePageTitle(t('articles.title'));
  const faqLink = useRouteRef(faqRouteRef);
  const { models, selected } = useSelectedModel();
  return (
    <>
      <Header
        title={t('articles.title')}
        description={t('articles.what')}
        tags={[
          { label: t('tabs.faq'), href: faqLink?.() },
          ...(selected ? [{ label: selected.title }] : []),
        ]}
      />
      <Container>
        <div className={styles.page}>
          {models.error && (
            <LoadFailed error={models.error} retry={models.refetch} />
          )}
          {selected && <ArticlesOf key={selected.ref} model={selected} />}
        </div>
      </Container>
    </>
  );
}

function ArticlesOf({ model }: { model: ModelSummary }) {
  const { t } = useMessages(articlesTranslationRef, commonTranslationRef);
  const [params, setParams] = useSearchParams();
  const period = periodOf(params);
  const report = useReport(model.ref, period);
  if (report.error && errorName(report.error) === 'NotAllowedError')
    return <NotForYou system={model.title} />;
  return (
    <>
      <ToggleButtonGroup
        className={styles.periods}
        aria-label={t('articles.period.label')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[period]}
        onSelectionChange={keys =>
          setParams(previous => withPeriod(previous, [...keys][0] as Period), {
            replace: true,
          })
        }
      >
        {PERIOD_CHOICES.map(id => (
          <ToggleButton key={id} id={id}>
            {t(`articles.period.${id}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {report.error && (
        <LoadFailed error={report.error} retry={report.refetch} />
      )}
      {report.data && (
        <div aria-busy={report.isPlaceholderData} className={styles.report}>
          <Report model={model} report={report.data} />
        </div>
      )}
      {report.isPending && (
        <div role="status" aria-label={t('common.loading')}>
          <Skeleton width="100%" height={320} />
        </div>
      )}
    </>
  );
}
