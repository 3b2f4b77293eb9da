import type {
  AskInstead,
  Refusal,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { ChannelLink } from '../../components/Ladder';
import { raiseRequestRouteRef } from '../../routes';
import { requestTranslationRef } from '../../messages/request';
import { useMessages } from '../../translations/useMessages';
import styles from './RaiseRequestPage.module.css';

/** More names than these do not help anybody to choose. */
const MOST_NAMES = 3;

/** Why something is refused, whom to ask and where to go instead (P-11). */
export function RefusalWords({
  refusal,
  model,
}: {
  refusal: Pick<Refusal, 'message' | 'text' | 'ask' | 'redirectTo'>;
  /** `namespace/name` */
  model: string;
}) {
  const { t } = useMessages(requestTranslationRef);
  const raiseLink = useRouteRef(raiseRequestRouteRef);
  return (
    <div className={styles.refusal}>
      <p>{refusal.text ?? refusal.message}</p>
      {refusal.ask && refusal.ask.length > 0 && (
        <p>
          {t('request.refusal.ask', {
            who: refusal.ask.map(named).join(t('request.refusal.or')),
          })}
        </p>
      )}
      {refusal.redirectTo?.map(place => (
        <p key={place.contact}>
          {place.requestType ? (
            <Link
              href={`${raiseLink?.() ?? ''}?${new URLSearchParams({
                model,
                type: place.requestType,
              })}`}
            >
              {t('request.refusal.instead', { place: place.title })}
            </Link>
          ) : (
            t('request.refusal.instead', { place: place.title })
          )}
          {place.channels.map(channel => (
            <span
              key={`${channel.kind} ${channel.value}`}
              className={styles.channel}
            >
              <ChannelLink kind={channel.kind} value={channel.value} />
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}

function named({ title, people }: AskInstead): string {
  return people.length > 0 && people.length <= MOST_NAMES
    ? `${title}: ${people.map(it => it.name).join(', ')}`
    : title;
}
