import type { SuperUsersOfModel } from '@supportdesk/backstage-plugin-support-desk-common';
import { Link } from '@backstage/ui';
import { Surface } from '../../../components/Surface';
import { superUsersTranslationRef } from '../../../messages/superUsers';
import { useMessages } from '../../../translations/useMessages';
import styles from './directory.module.css';

/** What a super user is and does, in the words of the model (S1-32, S1-33); for owners where that is written. */
export function AboutSuperUsers({ model }: { model: SuperUsersOfModel }) {
  const { t } = useMessages(superUsersTranslationRef);
  const { definition, duties, limits, publishedIn, editUrl } = model;
  return (
    <Surface title={t('superUsers.about.title')} padded>
      <div className={styles.about}>
        {definition && <p>{definition}</p>}
        <TextList title={t('superUsers.about.duties')} items={duties} />
        <TextList title={t('superUsers.about.limits')} items={limits} />
        {publishedIn && (
          <p>
            {t('superUsers.about.publishedIn')}{' '}
            {publishedIn.link ? (
              <Link href={publishedIn.link}>{publishedIn.title}</Link>
            ) : (
              publishedIn.title
            )}
          </p>
        )}
        <p className={styles.quiet}>{t('superUsers.about.who')}</p>
        {editUrl && (
          <p>
            {t('superUsers.card.managedInGit')}{' '}
            <Link href={editUrl}>{t('superUsers.editInGit')}</Link>
          </p>
        )}
      </div>
    </Surface>
  );
}

function TextList({ title, items }: { title: string; items: string[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {items.map(it => (
          <li key={it}>{it}</li>
        ))}
      </ul>
    </div>
  );
}
