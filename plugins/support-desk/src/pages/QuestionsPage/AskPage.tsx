import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Container, Header, Skeleton } from '@backstage/ui';
import { RiQuestionLine } from '@remixicon/react';
import { LoadFailed } from '../../components/LoadFailed';
import { StateCard } from '../../components/StateCard';
import { usePageTitle } from '../../hooks/usePageTitle';
import { useSelectedModel } from '../../hooks/useSelectedModel';
import { useSuperUsers } from '../../hooks/useSuperUsers';
import { superUsersRouteRef } from '../../routes';
import { commonTranslationRef } from '../../messages/common';
import { questionsTranslationRef } from '../../messages/questions';
import { superUsersTranslationRef } from '../../messages/superUsers';
import { tabsTranslationRef } from '../../messages/tabs';
import { useMessages } from '../../translations/useMessages';
import { AskQuestion } from './ask/AskQuestion';
import styles from './QuestionsPage.module.css';

/** Asks the super users of a system. In the address: `model`, `module` or `area`, and `words` that were typed before. */
export function AskPage() {
  const { t } = useMessages(
    commonTranslationRef,
    questionsTranslationRef,
    superUsersTranslationRef,
    tabsTranslationRef,
  );
  usePageTitle(t('questions.ask.title'));
  const superUsersLink = useRouteRef(superUsersRouteRef);
  const { models, selected } = useSelectedModel();
  const directory = useSuperUsers(selected && { model: selected.ref });
  const error = models.error ?? directory.error;
  const model = directory.data?.models.find(it => it.model === selected?.ref);
  const isLoaded = models.data && (!selected || directory.data);
  return (
    <>
      <Header
        title={t('questions.ask.title')}
        description={t('questions.informal')}
        tags={[
          { label: t('tabs.superUsers'), href: superUsersLink?.() },
          { label: selected?.title ?? t('superUsers.ask') },
        ]}
      />
      <Container>
        {error && (
          <div className={styles.state}>
            <LoadFailed
              error={error}
              retry={() => models.refetch().then(() => directory.refetch())}
            />
          </div>
        )}
        {!error && directory.data && model && (
          <AskQuestion
            key={model.model}
            model={model}
            items={directory.data.items}
          />
        )}
        {!error && isLoaded && !model && (
          <div className={styles.state}>
            <StateCard
              icon={<RiQuestionLine />}
              title={t('questions.ask.noSuperUsers', {
                name: selected?.title ?? t('questions.system'),
              })}
            >
              {t('questions.ask.goToHelp')}
            </StateCard>
          </div>
        )}
        {!error && !isLoaded && (
          <div
            className={styles.state}
            role="status"
            aria-label={t('common.loading')}
          >
            <Skeleton height={320} />
          </div>
        )}
      </Container>
    </>
  );
}
