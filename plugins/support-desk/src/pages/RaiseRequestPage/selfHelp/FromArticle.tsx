import { RiArticleLine } from '@remixicon/react';
import { selfHelpTranslationRef } from '../../../messages/selfHelp';
import { useMessages } from '../../../translations/useMessages';
import styles from './selfHelp.module.css';

/** The article that did not help, from which the reader comes. */
export function FromArticle({ title }: { title: string }) {
  const { t } = useMessages(selfHelpTranslationRef);
  return (
    <p className={styles.note}>
      <RiArticleLine aria-hidden="true" />
      {t('selfHelp.fromArticle', { title })}
    </p>
  );
}
