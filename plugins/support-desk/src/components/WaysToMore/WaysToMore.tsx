import type { LicenceRoute } from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ReactNode } from 'react';
import { supportDeskTranslationRef } from '../../translation';
import { ChannelLink } from '../Ladder';
import { Lines } from '../Lines';
import styles from './WaysToMore.module.css';

/**
 * How more of a licence is got, in the words of the model: when a way holds, what it takes, and whom it goes to (S1-54, S1-55).
 *
 * @param props.raise - how a way that can be raised in the portal is raised
 */
export function WaysToMore(props: {
  routes: LicenceRoute[];
  raise?: (route: LicenceRoute) => ReactNode;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const { routes, raise } = props;
  if (routes.length === 0) {
    return <p className={styles.none}>{t('licences.more.noneFor')}</p>;
  }
  return (
    <Lines>
      {routes.map(route => {
        const { when, requestType, contacts, mayRaise } = route;
        return (
          <li key={`${requestType.id} ${when ?? ''}`} className={styles.way}>
            <span className={styles.when}>
              {when ?? (route.for.join(', ') || requestType.title)}
            </span>
            {contacts.map(({ id, title, channels }) => (
              <span key={id}>
                {title}
                {channels.map(channel => (
                  <span key={channel.value} className={styles.channel}>
                    <ChannelLink {...channel} />
                  </span>
                ))}
              </span>
            ))}
            {mayRaise && raise?.(route)}
          </li>
        );
      })}
    </Lines>
  );
}
