import type { ModelDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import { getHelpTranslationRef } from '../../messages/getHelp';
import { useMessages } from '../../translations/useMessages';
import styles from './NeedBox.module.css';

const SHOWN = 8;

/** The topics of the model, to choose from before anything is typed. */
export function TopicLinks({
  detail,
  onChoose,
}: {
  detail: ModelDetail;
  onChoose: (topic: string) => void;
}) {
  const { t } = useMessages(getHelpTranslationRef);
  const topics = Object.values(detail.model.contacts)
    .flatMap(contact => Object.values(contact.topics))
    .filter(topic => !topic.fallback);
  if (topics.length === 0) return null;
  return (
    <div
      className={styles.topics}
      role="group"
      aria-label={t('getHelp.need.topics')}
    >
      {topics.slice(0, SHOWN).map(topic => (
        <Button
          key={topic.id}
          variant="tertiary"
          onPress={() => onChoose(topic.id)}
        >
          {topic.title}
        </Button>
      ))}
    </div>
  );
}
