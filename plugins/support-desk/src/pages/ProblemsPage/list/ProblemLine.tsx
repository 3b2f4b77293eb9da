import type { Problem } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { problemRouteRef } from '../../../routes';
import { useFormat } from '../../../time/useFormat';
import { problemsTranslationRef } from '../../../messages/problems';
import { useMessages } from '../../../translations/useMessages';
import { ProblemStatusLabel } from '../ProblemStatusLabel';
import styles from '../ProblemsPage.module.css';
import { excerpt } from './excerpt';

/** A problem in a list: what it is, where it stands, how to go on meanwhile, and whom it concerns. */
export function ProblemLine(props: {
  problem: Problem;
  module: string | undefined;
}) {
  const { t } = useMessages(problemsTranslationRef);
  const problemLink = useRouteRef(problemRouteRef);
  const format = useFormat();
  const { problem } = props;
  const { key, workaround, openTickets, tickets } = problem;
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <Link href={problemLink?.({ key }) ?? '#'} standalone>
          {problem.title}
        </Link>
        <p className={styles.second}>
          {[key, props.module].filter(Boolean).join(' · ')}
        </p>
      </div>
      <ProblemStatusLabel status={problem.status} />
      <div className={`${styles.workaround} ${workaround ? '' : styles.quiet}`}>
        {workaround
          ? t('problems.list.workaround', { text: excerpt(workaround) })
          : t('problems.list.noWorkaround')}
      </div>
      <div className={styles.figures}>
        <div>
          {tickets > 0
            ? t('problems.list.tickets', {
                open: String(openTickets),
                total: String(tickets),
              })
            : t('problems.list.noTickets')}
        </div>
        <p className={styles.second}>
          {t('problems.list.updated', {
            time: format.instant(problem.updatedAt),
          })}
        </p>
      </div>
    </li>
  );
}
