import type { SuperUser } from '@supportdesk/backstage-plugin-support-desk-common';
import { PersonLine } from '../../../components/PersonLine';
import { Surface } from '../../../components/Surface';
import { questionsTranslationRef } from '../../../messages/questions';
import { superUsersTranslationRef } from '../../../messages/superUsers';
import { useMessages } from '../../../translations/useMessages';
import styles from '../QuestionsPage.module.css';

/** Who will be asked: teams, office hours, how they like to be asked, who is away. */
export function WhomIsAsked({ people }: { people: SuperUser[] }) {
  const { t } = useMessages(questionsTranslationRef, superUsersTranslationRef);
  return (
    <Surface title={t('questions.ask.whom')} padded>
      <ul className={styles.plain}>
        {people.map(({ user, teams, officeHours, contact, away }) => (
          <li key={user.ref}>
            <PersonLine
              name={user.title}
              second={[
                ...teams.map(it => it.title),
                officeHours,
                contact &&
                  t('questions.ask.prefers', {
                    contact: t(`superUsers.contact.${contact}`),
                  }),
              ]
                .filter(Boolean)
                .join(' · ')}
              away={away}
            />
          </li>
        ))}
      </ul>
      <p className={`${styles.second} ${styles.note}`}>
        {t('questions.ask.first')}
      </p>
    </Surface>
  );
}
