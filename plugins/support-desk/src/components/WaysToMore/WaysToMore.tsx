import type { LicenceRoute } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ReactNode } from 'react';
import { licencesTranslationRef } from '../../messages/licences';
import { useMessages } from '../../translations/useMessages';
import { ChannelLink } from '../Ladder';
import { Lines } from '../Lines';
import styles from './WaysToMore.module.css';

/**
 * How more of a licence is got, in the words of the model: when a way holds, what it takes, and whom it goes to (S1-54, S1-55).
 *
 * @param props.action - what the reader can do about a way
 */
export function WaysToMore(props: {
  routes: LicenceRoute[];
  action?: (route: LicenceRoute) => ReactNode;
}) {
  const { routes, action } = props;
  const { t } = useMessages(licencesTranslationRef);
  if (routes.length === 0) {
    return <p className={styles.none}>{t('licences.more.noneFor')}</p>;
  }
  return (
    <Lines>
      {routes.map(route => (
        <li
          key={`${route.requestType.id} ${route.when ?? ''}`}
          className={styles.way}
        >
          <span className={styles.when}>
            {route.when ?? (route.for.join(', ') || route.requestType.title)}
          </span>
          {route.contacts.map(({ id, title, channels }) => (
            <span key={id}>
              {title}
              {channels.map(channel => (
                <span key={channel.value} className={styles.channel}>
                  <ChannelLink {...channel} />
                </span>
              ))}
            </span>
          ))}
          {action?.(route)}
        </li>
      ))}
    </Lines>
  );
}
