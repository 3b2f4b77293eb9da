import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, Container, Header, useBreakpoint } from '@backstage/ui';
import { RiAddLine } from '@remixicon/react';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { usePageTitle } from '../../hooks/usePageTitle';
import { problemRouteRef, ticketsRouteRef } from '../../routes';
import { problemsTranslationRef } from '../../messages/problems';
import { tabsTranslationRef } from '../../messages/tabs';
import { useMessages } from '../../translations/useMessages';
import { CreateProblemDialog } from './dialog/CreateProblemDialog';
import { filterOf, withFilter, type ProblemFilter } from './list/problemFilter';
import { ProblemFilters } from './list/ProblemFilters';
import { ProblemList } from './list/ProblemList';
import styles from './ProblemsPage.module.css';
import { useProblemList } from './useProblems';

/** Problems and known errors of the systems that the reader works with; the filter lives in the address. */
export function ProblemsPage() {
  const { t } = useMessages(problemsTranslationRef, tabsTranslationRef);
  usePageTitle(t('problems.title'));
  const ticketsLink = useRouteRef(ticketsRouteRef);
  const problemLink = useRouteRef(problemRouteRef);
  const navigate = useNavigate();
  const [isOpening, setOpening] = useState(false);
  const [params, setParams] = useSearchParams();
  const filter = filterOf(params);
  const change = (changed: Partial<ProblemFilter>) =>
    setParams(previous => withFilter(previous, changed), { replace: true });
  const list = useProblemList(filter);
  const mayOpenIn = list.data?.pages[0].mayOpenIn;
  const mayOpen = list.data && mayOpenIn?.length !== 0;
  // Beside the title there is no room for it on a small screen.
  const isWide = useBreakpoint().up('md');
  const openButton = mayOpen && (
    <Button
      className={styles.action}
      iconStart={<RiAddLine />}
      onPress={() => setOpening(true)}
    >
      {t('problems.form.open')}
    </Button>
  );

  return (
    <>
      <Header
        title={t('problems.title')}
        description={t('problems.what')}
        tags={[
          { label: t('tabs.tickets'), href: ticketsLink?.() },
          { label: t('problems.link') },
        ]}
        customActions={isWide && openButton}
      />
      <Container>
        <div className={styles.page}>
          {!isWide && openButton}
          <ProblemFilters filter={filter} onChange={change} />
          <ProblemList list={list} filter={filter} onChange={change} />
        </div>
      </Container>
      {isOpening && (
        <CreateProblemDialog
          model={filter.model}
          models={mayOpenIn}
          onCreated={({ key }) => navigate(problemLink?.({ key }) ?? '')}
          onClose={() => setOpening(false)}
        />
      )}
    </>
  );
}
