import type { Notice } from '@supportdesk/backstage-plugin-support-desk-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Lines } from '../../../components/Lines';
import { Surface } from '../../../components/Surface';
import { noticePageTranslationRef } from '../../../messages/noticePage';
import { useMessages } from '../../../translations/useMessages';
import styles from '../NoticePage.module.css';

/** What is concerned: what the notice names, and what depends on it by the catalog. */
export function Services({ notice: { services } }: { notice: Notice }) {
  const { t } = useMessages(noticePageTranslationRef);
  return (
    <Surface title={t('noticePage.services.title')}>
      {services.length === 0 ? (
        <p className={styles.below}>{t('noticePage.services.none')}</p>
      ) : (
        <Lines>
          {services.map(({ id, title, entity, dependsOn }) => (
            <li key={`${id} ${dependsOn?.id}`} className={styles.item}>
              {entity ? (
                <EntityRefLink entityRef={entity} title={title} hideIcon />
              ) : (
                title
              )}
              {dependsOn && (
                <p className={styles.second}>
                  {t('noticePage.services.dependsOn', {
                    title: dependsOn.title,
                  })}
                </p>
              )}
            </li>
          ))}
        </Lines>
      )}
    </Surface>
  );
}
