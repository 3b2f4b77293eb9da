import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiArticleLine } from '@remixicon/react';
import { supportDeskTranslationRef } from '../../../translation';
import styles from './selfHelp.module.css';

/** The article that did not help, from which the reader comes. */
export function FromArticle({ title }: { title: string }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  return (
    <p className={styles.note}>
      <RiArticleLine aria-hidden="true" />
      {t('selfHelp.fromArticle', { title })}
    </p>
  );
}
