import type { Candidate } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { candidateRouteRef } from '../../../routes';
import { useFormat } from '../../../time/useFormat';
import { faqTranslationRef } from '../../../messages/faq';
import { useMessages } from '../../../translations/useMessages';
import { CandidateStatusLabel } from '../CandidateStatusLabel';
import styles from '../FaqPage.module.css';

/** A candidate in a list: what is asked, why it belongs together, how often and by how many, who writes it. */
export function CandidateLine({ candidate }: { candidate: Candidate }) {
  const { t } = useMessages(faqTranslationRef);
  const candidateLink = useRouteRef(candidateRouteRef);
  const { id, count, people, module, assignee } = candidate;
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <Link href={candidateLink?.({ candidate: id }) ?? '#'} standalone>
          {candidate.title}
        </Link>
        <p className={styles.second}>
          {[module?.title, useBecause(candidate)].filter(Boolean).join(' · ')}
        </p>
      </div>
      <div className={styles.figures}>
        <div>
          {count > 0 ? t('faq.line.times', { count }) : t('faq.line.never')}{' '}
          {people > 0 && t('faq.line.people', { count: people })}
        </div>
        <p className={styles.second}>
          <Period candidate={candidate} />
        </p>
      </div>
      <div className={assignee ? undefined : styles.quiet}>
        {assignee?.title ?? t('faq.line.nobody')}
      </div>
      <CandidateStatusLabel status={candidate.status} />
    </li>
  );
}

/** Why the times that it was asked belong together, in a line. */
function useBecause({ because, origin, createdBy }: Candidate) {
  const { t } = useMessages(faqTranslationRef);
  if (origin === 'added') {
    return createdBy
      ? t('faq.line.byHandOf', { name: createdBy.title })
      : t('faq.line.byHand');
  }
  const { same, words } = because;
  return [
    same.length > 0 && t('faq.line.because', { same: same.join(', ') }),
    words.length > 0 && t('faq.line.words', { words: words.join(', ') }),
  ]
    .filter(Boolean)
    .join('. ');
}

/** From when to when it was asked, by day. */
export function Period({
  candidate: { firstAt, lastAt },
}: {
  candidate: Pick<Candidate, 'firstAt' | 'lastAt'>;
}) {
  const { t } = useMessages(faqTranslationRef);
  const format = useFormat();
  if (!firstAt || !lastAt) return null;
  const from = format.day(firstAt);
  const to = format.day(lastAt);
  return <>{from === to ? to : t('faq.line.period', { from, to })}</>;
}
