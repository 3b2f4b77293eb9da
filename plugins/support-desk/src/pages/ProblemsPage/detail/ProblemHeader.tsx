import type { Problem } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, Container, Header, useBreakpoint } from '@backstage/ui';
import { RiEditLine } from '@remixicon/react';
import { useState } from 'react';
import { WorkFailed } from '../../../components/ChangeFailed';
import { problemsRouteRef, ticketsRouteRef } from '../../../routes';
import { useFormat } from '../../../time/useFormat';
import { problemsTranslationRef } from '../../../messages/problems';
import { tabsTranslationRef } from '../../../messages/tabs';
import { useMessages } from '../../../translations/useMessages';
import { RenameProblemDialog } from '../dialog/RenameProblemDialog';
import { ProblemStatusLabel } from '../ProblemStatusLabel';
import { useProblemWork } from '../useProblemWork';
import { useSystem } from '../useSystem';
import styles from './detail.module.css';
import { nextStatuses, type ProblemStatus } from './nextStatuses';

/** What a problem is called, where it belongs and stands, and how it is moved on. */
export function ProblemHeader({ problem }: { problem: Problem }) {
  const { t } = useMessages(problemsTranslationRef, tabsTranslationRef);
  const ticketsLink = useRouteRef(ticketsRouteRef);
  const problemsLink = useRouteRef(problemsRouteRef);
  const format = useFormat();
  const system = useSystem(problem.model);
  const [isRenaming, setRenaming] = useState(false);
  const work = useProblemWork(problem, (api, seen, status: ProblemStatus) =>
    api.editProblem(seen, { status }),
  );
  const module = system.moduleTitle(problem.module);
  // Beside the title there is no room for them on a small screen.
  const isWide = useBreakpoint().up('md');
  const actions = problem.mayEdit !== false && (
    <>
      {nextStatuses(problem).map(status => (
        <Button
          key={status}
          variant="secondary"
          isPending={work.isPending}
          onPress={() => work.send(status)}
        >
          {t(`problems.set.${status}`)}
        </Button>
      ))}
      <Button
        variant="tertiary"
        iconStart={<RiEditLine />}
        onPress={() => setRenaming(true)}
      >
        {t('problems.form.edit')}
      </Button>
    </>
  );
  return (
    <>
      <Header
        title={problem.title}
        tags={[
          { label: t('tabs.tickets'), href: ticketsLink?.() },
          { label: t('problems.link'), href: problemsLink?.() },
          { label: problem.key },
        ]}
        metadata={[
          {
            label: t('problems.page.status'),
            value: <ProblemStatusLabel status={problem.status} />,
          },
          { label: t('problems.page.system'), value: system.title },
          ...(module
            ? [{ label: t('problems.page.module'), value: module }]
            : []),
          {
            label: t('problems.page.openedBy'),
            value: t('problems.page.opened', {
              name: problem.createdBy.title,
              time: format.instant(problem.createdAt),
            }),
          },
          {
            label: t('problems.page.updated'),
            value: format.instant(problem.updatedAt),
          },
        ]}
        customActions={isWide && actions}
      />
      <Container>
        {!isWide && <div className={styles.actions}>{actions}</div>}
        <WorkFailed part="problems" work={work} />
      </Container>
      {isRenaming && (
        <RenameProblemDialog
          problem={problem}
          onClose={() => setRenaming(false)}
        />
      )}
    </>
  );
}
