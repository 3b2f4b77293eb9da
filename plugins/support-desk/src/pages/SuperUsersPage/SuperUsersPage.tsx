import { Container, Header, Skeleton } from '@backstage/ui';
import { RiQuestionLine } from '@remixicon/react';
import { useSearchParams } from 'react-router-dom';
import { LoadFailed } from '../../components/LoadFailed';
import { StateCard } from '../../components/StateCard';
import { usePageTitle } from '../../hooks/usePageTitle';
import { useSelectedModel } from '../../hooks/useSelectedModel';
import { useSuperUsers } from '../../hooks/useSuperUsers';
import { commonTranslationRef } from '../../messages/common';
import { getHelpTranslationRef } from '../../messages/getHelp';
import { superUsersTranslationRef } from '../../messages/superUsers';
import { tabsTranslationRef } from '../../messages/tabs';
import { useMessages } from '../../translations/useMessages';
import { Directory } from './directory/Directory';
import { filterOf } from './logic/superUserFilter';
import styles from './SuperUsersPage.module.css';

/** Nominations are there for those whom they concern. */
const STATUSES = 'active,upcoming,nominated';

/** Who helps colleagues with the chosen system, and the modules that nobody covers; the filter lives in the address. */
export function SuperUsersPage() {
  const { t } = useMessages(
    commonTranslationRef,
    getHelpTranslationRef,
    superUsersTranslationRef,
    tabsTranslationRef,
  );
  usePageTitle(t('tabs.superUsers'));
  const { models, selected } = useSelectedModel();
  const [params] = useSearchParams();
  const { q } = filterOf(params);
  const found = useSuperUsers(
    selected && { model: selected.ref, q, status: STATUSES },
  );
  const error = models.error ?? found.error;
  const hasNoModel = models.data && !selected;
  if (selected && found.data && !error) {
    return (
      <Directory key={selected.ref} directory={found.data} system={selected} />
    );
  }
  return (
    <>
      <Header title={t('tabs.superUsers')} description={t('superUsers.what')} />
      <Container>
        <div className={styles.state}>
          {error && (
            <LoadFailed
              error={error}
              retry={() => models.refetch().then(() => found.refetch())}
            />
          )}
          {!error && hasNoModel && (
            <StateCard
              icon={<RiQuestionLine />}
              title={t('getHelp.none.title')}
            >
              {t('getHelp.none.text')}
            </StateCard>
          )}
          {!error && !hasNoModel && (
            <div role="status" aria-label={t('common.loading')}>
              <Skeleton height={320} />
            </div>
          )}
        </div>
      </Container>
    </>
  );
}
