import { VisuallyHidden } from '@backstage/ui';
import type {
  Similar,
  SuggestedArticle,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useState } from 'react';
import type { SolvedBy } from '../../../components/NeedBox';
import { ArticleLine, KnownError } from '../../../components/Suggestions';
import { intakeTranslationRef } from '../../../messages/intake';
import { useMessages } from '../../../translations/useMessages';
import type { Answers } from '../../../components/Questions/answers';
import styles from './known.module.css';
import { SimilarTicket } from './SimilarTicket';
import { useKnown } from './useKnown';

/** What is known already about what the reader writes. It never takes the focus; how much there is, is said after a rest. */
export function KnownAlready(props: {
  /** `namespace/name` */
  model: string;
  modelRef: string;
  answers: Answers;
  onJoin: (ticket: Similar['tickets'][number]) => void;
  isJoining: boolean;
  onOpen: (article: SuggestedArticle) => void;
  onSolved: (by: SolvedBy) => void;
}) {
  const { t } = useMessages(intakeTranslationRef);
  const [refused, setRefused] = useState<string[]>([]);
  const known = useKnown(props.model, props.modelRef, props.answers);
  const isShown = ({ id }: { id: string }) => !refused.includes(id);
  const refuse = (id: string) => setRefused(all => [...all, id]);
  const tickets = known.tickets.filter(isShown);
  const problems = known.problems.filter(isShown);
  const count = tickets.length + problems.length + known.articles.length;
  return (
    <>
      <VisuallyHidden aria-live="polite">
        {count > 0 && t('intake.known.found', { count })}
      </VisuallyHidden>
      {count > 0 && (
        <section className={styles.card} aria-label={t('intake.known.title')}>
          <div className={styles.head}>
            <h2 className={styles.title}>{t('intake.known.title')}</h2>
            <p className={styles.second}>{t('intake.known.text')}</p>
          </div>
          {problems.map(problem => (
            <div key={problem.id} className={styles.entry}>
              <KnownError
                problem={problem}
                onSolved={() =>
                  props.onSolved({ by: 'knownError', problem: problem.id })
                }
                onRefuse={() => refuse(problem.id)}
              />
            </div>
          ))}
          {known.articles.map(article => (
            <div
              key={article.url}
              className={`${styles.entry} ${known.isStale ? styles.stale : ''}`}
            >
              <ArticleLine
                article={article}
                words={known.words}
                onOpen={() => props.onOpen(article)}
                onSolved={() =>
                  props.onSolved({
                    by: 'article',
                    entity: article.entity,
                    page: article.page,
                  })
                }
              />
            </div>
          ))}
          {tickets.map(ticket => (
            <SimilarTicket
              key={ticket.id}
              ticket={ticket}
              isJoining={props.isJoining}
              onJoin={() => props.onJoin(ticket)}
              onRefuse={() => refuse(ticket.id)}
            />
          ))}
        </section>
      )}
    </>
  );
}
