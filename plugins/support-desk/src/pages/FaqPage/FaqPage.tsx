import type { ModelSummary } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink, Container, Header, Skeleton } from '@backstage/ui';
import { RiBarChartLine, RiFileSearchLine } from '@remixicon/react';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { LoadFailed } from '../../components/LoadFailed';
import { StateCard } from '../../components/StateCard';
import { usePageTitle } from '../../hooks/usePageTitle';
import { modelName, useSelectedModel } from '../../hooks/useSelectedModel';
import { articlesRouteRef } from '../../routes';
import { commonTranslationRef } from '../../messages/common';
import { faqTranslationRef } from '../../messages/faq';
import { getHelpTranslationRef } from '../../messages/getHelp';
import { tabsTranslationRef } from '../../messages/tabs';
import { useMessages } from '../../translations/useMessages';
import { DraftsSection } from './drafts/DraftsSection';
import styles from './FaqPage.module.css';
import { filterOf, statusesOf } from './list/candidateFilter';
import { CandidatesSection } from './list/CandidatesSection';
import { AskSection } from './read/AskSection';
import { DocsSection } from './read/DocsSection';
import { FindAnswer } from './read/FindAnswer';
import { PublishedSection } from './read/PublishedSection';
import { useCandidates } from './useFaq';

/** Reads and asks; those who write the FAQ of the system see what deserves an article. */
export function FaqPage() {
  const { t } = useMessages(
    commonTranslationRef,
    getHelpTranslationRef,
    tabsTranslationRef,
  );
  usePageTitle(t('tabs.faq'));
  const { models, selected } = useSelectedModel();
  if (selected) return <FaqOf key={selected.ref} model={selected} />;
  return (
    <Container>
      <div className={styles.page}>
        {models.error && (
          <LoadFailed error={models.error} retry={models.refetch} />
        )}
        {models.data && (
          <StateCard
            icon={<RiFileSearchLine />}
            title={t('getHelp.none.title')}
          >
            {t('getHelp.none.text')}
          </StateCard>
        )}
        {models.isPending && (
          <div role="status" aria-label={t('common.loading')}>
            <Skeleton width="100%" height={320} />
          </div>
        )}
      </div>
    </Container>
  );
}

function FaqOf({ model }: { model: ModelSummary }) {
  const { t } = useMessages(faqTranslationRef, tabsTranslationRef);
  const articlesLink = useRouteRef(articlesRouteRef);
  const [params] = useSearchParams();
  const [words, setWords] = useState('');
  const list = useCandidates(model.ref, statusesOf(filterOf(params)));
  const mayWrite = list.data?.pages[0].mayWriteIn.includes(model.ref);
  return (
    <>
      <Header
        title={t('tabs.faq')}
        description={t('faq.what')}
        customActions={
          mayWrite && (
            <ButtonLink
              variant="secondary"
              iconStart={<RiBarChartLine />}
              href={`${articlesLink?.() ?? ''}?model=${modelName(model)}`}
            >
              {t('faq.write.articles')}
            </ButtonLink>
          )
        }
      />
      <Container>
        <div className={styles.page}>
          {list.error && <LoadFailed error={list.error} retry={list.refetch} />}
          <div className={styles.columns}>
            <div className={styles.column}>
              <FindAnswer model={model.ref} words={words} onWords={setWords} />
              {mayWrite ? (
                <CandidatesSection model={model.ref} list={list} />
              ) : (
                <DocsSection model={model} />
              )}
            </div>
            <div className={styles.column}>
              <AskSection model={model.ref} words={words.trim()} />
              {mayWrite && <DraftsSection model={model.ref} />}
              <PublishedSection model={model.ref} />
              {mayWrite && <DocsSection model={model} />}
            </div>
          </div>
        </div>
      </Container>
    </>
  );
}
