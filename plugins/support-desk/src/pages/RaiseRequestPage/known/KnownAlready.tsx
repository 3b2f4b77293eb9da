import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { VisuallyHidden } from '@backstage/ui';
import type {
  Problem,
  Similar,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useState } from 'react';
import { supportDeskTranslationRef } from '../../../translation';
import type { Answers } from '../form/request';
import { KnownProblem } from './KnownProblem';
import styles from './known.module.css';
import { SimilarTicket } from './SimilarTicket';
import { useSimilar } from './useSimilar';

/** What is known already about what the reader writes. It never takes the focus; how much there is, is said after a rest. */
export function KnownAlready(props: {
  model: string;
  answers: Answers;
  onJoin: (ticket: Similar['tickets'][number]) => void;
  isJoining: boolean;
  onSolved: (problem: Problem) => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const [refused, setRefused] = useState<string[]>([]);
  const similar = useSimilar(props.model, props.answers);
  const isShown = ({ id }: { id: string }) => !refused.includes(id);
  const refuse = (id: string) => setRefused(all => [...all, id]);
  const tickets = similar?.tickets.filter(isShown) ?? [];
  // Without a way around there is nothing in it for the reader.
  const problems =
    similar?.problems.filter(it => it.workaround && isShown(it)) ?? [];
  const count = tickets.length + problems.length;
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
            <KnownProblem
              key={problem.id}
              problem={problem}
              onSolved={() => props.onSolved(problem)}
              onRefuse={() => refuse(problem.id)}
            />
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
