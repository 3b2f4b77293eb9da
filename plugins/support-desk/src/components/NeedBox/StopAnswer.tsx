import type { RouteResult } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { RiForbidLine, RiSendPlaneLine } from '@remixicon/react';
import { raiseRequestRouteRef } from '../../routes';
import { commonTranslationRef } from '../../messages/common';
import { getHelpTranslationRef } from '../../messages/getHelp';
import { useMessages } from '../../translations/useMessages';
import { ChannelLink } from '../Ladder';
import { OpeningLabel } from '../Opening';
import styles from './NeedBox.module.css';

/** A contact that the reader may not use: why, and the right place. Its own address is not in the answer at all. */
export function StopAnswer({
  result,
  model,
}: {
  result: RouteResult;
  model: string;
}) {
  const { t } = useMessages(commonTranslationRef, getHelpTranslationRef);
  const raiseLink = useRouteRef(raiseRequestRouteRef);
  const { stop } = result;
  if (!stop) return null;
  return (
    <div className={styles.stop}>
      <span className={styles.stopIcon} aria-hidden="true">
        <RiForbidLine />
      </span>
      <div className={styles.stopWords}>
        <h3 className={styles.stopTitle}>
          {stop.contact
            ? t('getHelp.need.stop', { contact: stop.contact.title })
            : t('getHelp.need.stopPlain')}
        </h3>
        <p className={styles.plainText}>{stop.text ?? stop.message}</p>
        {stop.ask?.map(ask => (
          <p key={ask.role} className={styles.plainText}>
            {t('getHelp.need.ask', {
              who:
                ask.people.map(person => person.name).join(', ') || ask.title,
            })}
          </p>
        ))}
        {stop.redirectTo?.map((place, index) => (
          <div key={place.contact} className={styles.place}>
            <div>
              <div className={styles.second}>
                {t('getHelp.need.rightPlace')}
              </div>
              <div className={styles.name}>{place.title}</div>
              {place.channels.map(channel => (
                <div key={`${channel.kind} ${channel.value}`}>
                  <ChannelLink kind={channel.kind} value={channel.value} />
                </div>
              ))}
              <OpeningLabel opening={place.opening} />
            </div>
            {place.requestType && (
              <ButtonLink
                href={`${raiseLink?.() ?? ''}?${new URLSearchParams({
                  model,
                  type: place.requestType,
                })}`}
                variant={index === 0 ? 'primary' : 'secondary'}
                iconStart={<RiSendPlaneLine />}
              >
                {t('common.raiseRequest')}
              </ButtonLink>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
