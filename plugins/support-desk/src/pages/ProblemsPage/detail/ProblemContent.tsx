import type { ProblemDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { Container } from '@backstage/ui';
import { usePageTitle } from '../../../hooks/usePageTitle';
import { GatheredTickets } from './GatheredTickets';
import styles from './detail.module.css';
import { ProblemHeader } from './ProblemHeader';
import { ProblemText } from './ProblemText';

/** What is known of a problem. Without the right to change it nothing offers to. */
export function ProblemContent({ problem }: { problem: ProblemDetail }) {
  usePageTitle(`${problem.key} ${problem.title}`);
  return (
    <>
      <ProblemHeader problem={problem} />
      <Container>
        <div className={styles.columns}>
          <div className={styles.column}>
            <ProblemText problem={problem} field="workaround" />
            <ProblemText problem={problem} field="cause" />
            <ProblemText problem={problem} field="description" />
          </div>
          <GatheredTickets problem={problem} />
        </div>
      </Container>
    </>
  );
}
