import { useRouteRef } from '@backstage/frontend-plugin-api';
import {
  ButtonLink,
  Container,
  Header,
  Skeleton,
  Tab,
  TabList,
  TabPanel,
  Tabs,
  useBreakpoint,
} from '@backstage/ui';
import { RiUserVoiceLine } from '@remixicon/react';
import { useSearchParams } from 'react-router-dom';
import { usePageTitle } from '../../hooks/usePageTitle';
import { useSelectedModel } from '../../hooks/useSelectedModel';
import { askSuperUserRouteRef, superUsersRouteRef } from '../../routes';
import { commonTranslationRef } from '../../messages/common';
import { questionsTranslationRef } from '../../messages/questions';
import { superUsersTranslationRef } from '../../messages/superUsers';
import { tabsTranslationRef } from '../../messages/tabs';
import { useMessages } from '../../translations/useMessages';
import { LoadBySuperUser } from './list/LoadBySuperUser';
import { QuestionList } from './list/QuestionList';
import { SCOPES } from './list/scope';
import { useScope } from './list/useScope';
import styles from './QuestionsPage.module.css';

/** Questions to super users: one's own, those to answer, all that one may see. Scope and system live in the address. */
export function QuestionsPage() {
  const { t } = useMessages(
    commonTranslationRef,
    questionsTranslationRef,
    superUsersTranslationRef,
    tabsTranslationRef,
  );
  usePageTitle(t('questions.title'));
  const superUsersLink = useRouteRef(superUsersRouteRef);
  const askLink = useRouteRef(askSuperUserRouteRef);
  const isWide = useBreakpoint().up('md');
  const [params, setParams] = useSearchParams();
  const { selected } = useSelectedModel();
  // Without a system in the address nobody has asked to see that one only.
  const model = params.has('model') ? selected?.ref : undefined;
  const scope = useScope(params, model);
  const choose = (next: string) =>
    setParams(
      before => {
        const changed = new URLSearchParams(before);
        changed.set('scope', next);
        return changed;
      },
      { replace: true },
    );
  const ask = (
    <ButtonLink
      iconStart={<RiUserVoiceLine />}
      href={`${askLink?.() ?? ''}${
        model ? `?${new URLSearchParams({ model })}` : ''
      }`}
    >
      {t('superUsers.ask')}
    </ButtonLink>
  );
  return (
    <>
      <Header
        title={t('questions.title')}
        description={t('questions.informal')}
        tags={[
          { label: t('tabs.superUsers'), href: superUsersLink?.() },
          { label: t('superUsers.questions') },
        ]}
        customActions={isWide && ask}
      />
      <Container>
        <div className={styles.page}>
          <div className={styles.main}>
            {!isWide && <span>{ask}</span>}
            {scope ? (
              <Tabs
                selectedKey={scope}
                onSelectionChange={key => choose(String(key))}
              >
                <TabList aria-label={t('questions.list.scope')}>
                  {SCOPES.map(it => (
                    <Tab key={it} id={it}>
                      {t(`questions.list.${it}`)}
                    </Tab>
                  ))}
                </TabList>
                {SCOPES.map(it => (
                  <TabPanel key={it} id={it} className={styles.panel}>
                    <QuestionList scope={it} model={model} />
                  </TabPanel>
                ))}
              </Tabs>
            ) : (
              <div role="status" aria-label={t('common.loading')}>
                <Skeleton width="100%" height={160} />
              </div>
            )}
          </div>
          <div className={styles.side}>
            <LoadBySuperUser model={selected?.ref} />
          </div>
        </div>
      </Container>
    </>
  );
}
