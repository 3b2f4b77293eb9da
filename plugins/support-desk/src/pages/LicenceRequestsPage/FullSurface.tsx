import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ReactNode } from 'react';
import { Surface } from '../../components/Surface';
import { WaysToMore } from '../../components/WaysToMore';
import { licenceRequestsTranslationRef } from '../../messages/licenceRequests';
import { useMessages } from '../../translations/useMessages';
import { isFull } from './isFull';
import styles from './FullSurface.module.css';

/** That no seat is free, and how more are got; nothing while one is. */
export function FullSurface(props: { licence: Licence; children?: ReactNode }) {
  const { t } = useMessages(licenceRequestsTranslationRef);
  const { licence, children } = props;
  const { bought = 0, inUse, more } = licence;
  if (!isFull(licence)) return null;
  return (
    <Surface
      title={
        inUse > bought
          ? t('licenceRequests.full.over', {
              inUse: String(inUse),
              bought: String(bought),
            })
          : t('licenceRequests.full.title', { count: bought })
      }
      padded
    >
      <h3 className={styles.heading}>{t('licenceRequests.full.more')}</h3>
      <WaysToMore routes={more} />
      {children}
    </Surface>
  );
}
