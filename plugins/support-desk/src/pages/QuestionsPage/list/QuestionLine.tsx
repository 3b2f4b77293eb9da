import type { Question } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { questionRouteRef } from '../../../routes';
import { useFormat } from '../../../time/useFormat';
import { questionsTranslationRef } from '../../../messages/questions';
import { useMessages } from '../../../translations/useMessages';
import { aboutOf } from '../aboutOf';
import styles from '../QuestionsPage.module.css';
import { QuestionStatusLabel } from '../QuestionStatusLabel';

/** A question in a list: what, about what, by whom, where it stands and with whom it is. */
export function QuestionLine({ question }: { question: Question }) {
  const { t } = useMessages(questionsTranslationRef);
  const questionLink = useRouteRef(questionRouteRef);
  const format = useFormat();
  const { id, summary, status, askedBy, askedAt, offeredTo, answers } =
    question;
  const isOpen = status === 'open' || status === 'answered';
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <Link href={questionLink?.({ question: id }) ?? '#'} standalone>
          {summary}
        </Link>
        <p className={styles.second}>
          {t('questions.list.asked', {
            name: askedBy.title,
            time: format.instant(askedAt),
          })}
        </p>
      </div>
      <div>
        {aboutOf(question)}
        {isOpen && (
          <p className={styles.second}>
            {offeredTo
              ? t('questions.list.offered', { name: offeredTo.title })
              : t('questions.list.nobody')}
          </p>
        )}
      </div>
      <div>
        <QuestionStatusLabel status={status} />
        {answers > 0 && (
          <p className={styles.second}>
            {t('questions.list.answers', { count: answers })}
          </p>
        )}
      </div>
    </li>
  );
}
