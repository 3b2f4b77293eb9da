import { PersonLine } from '../../../components/PersonLine';
import { Surface } from '../../../components/Surface';
import { useSuperUsers } from '../../../hooks/useSuperUsers';
import { questionsTranslationRef } from '../../../messages/questions';
import { useMessages } from '../../../translations/useMessages';
import styles from '../QuestionsPage.module.css';
import { loadOf } from './loadOf';

/** How many questions wait for whom; only the team is told, others see nothing. */
export function LoadBySuperUser({ model }: { model: string | undefined }) {
  const { t } = useMessages(questionsTranslationRef);
  const { data } = useSuperUsers(model ? { model } : undefined);
  const load = loadOf(data?.items ?? []);
  if (load.length === 0) return null;
  return (
    <Surface title={t('questions.list.load')} padded>
      <ul className={styles.plain}>
        {load.map(({ user, away, openQuestions }) => (
          <li key={user.ref} className={styles.load}>
            <PersonLine name={user.title} size="small" away={away} />
            <span className={styles.figure}>{openQuestions}</span>
          </li>
        ))}
      </ul>
      <p className={`${styles.second} ${styles.note}`}>
        {t('questions.list.loadHelp')}
      </p>
    </Surface>
  );
}
