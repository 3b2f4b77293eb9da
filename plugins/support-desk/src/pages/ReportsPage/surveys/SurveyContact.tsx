import type { Survey } from '@supportdesk/backstage-plugin-support-desk-common';
import { ChannelLink } from '../../../components/Ladder';
import { surveysTranslationRef } from '../../../messages/surveys';
import { useMessages } from '../../../translations/useMessages';
import styles from '../ReportsPage.module.css';

/** Through whom one may answer besides (S2-78). */
export function SurveyContact(props: {
  contact: NonNullable<Survey['contact']>;
}) {
  const { t } = useMessages(surveysTranslationRef);
  const { title, channels } = props.contact;
  return (
    <div className={styles.periods}>
      <span>{t('surveys.list.contact', { contact: title })}</span>
      {channels.map(it => (
        <span key={`${it.kind} ${it.value}`}>
          {it.title} <ChannelLink kind={it.kind} value={it.value} />
        </span>
      ))}
    </div>
  );
}
