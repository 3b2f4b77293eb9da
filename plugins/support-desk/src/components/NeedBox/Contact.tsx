import type {
  ModelDetail,
  RouteAnswer,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { RiArrowRightLine } from '@remixicon/react';
import { raiseRequestRouteRef } from '../../routes';
import { commonTranslationRef } from '../../messages/common';
import { getHelpTranslationRef } from '../../messages/getHelp';
import { useMessages } from '../../translations/useMessages';
import { ChannelLink } from '../Ladder';
import { OpeningLabel } from '../Opening';
import styles from './NeedBox.module.css';

/** A contact that takes it, with its ways in and the request that the reader may raise there. */
export function Contact({
  answer,
  detail,
  model,
  words,
}: {
  answer: RouteAnswer;
  detail: ModelDetail;
  model: string;
  words: string;
}) {
  const { t } = useMessages(commonTranslationRef, getHelpTranslationRef);
  const raiseLink = useRouteRef(raiseRequestRouteRef);
  const type = answer.requestType;
  const query =
    type &&
    new URLSearchParams({ model, type: type.id, ...(words ? { words } : {}) });
  return (
    <div className={styles.contact}>
      {answer.when && <span className={styles.second}>{answer.when}</span>}
      {answer.contacts.map(contact => (
        <div key={contact.id}>
          <div className={styles.name}>
            {[
              contact.title,
              answer.level &&
                t('common.level', { level: String(answer.level.level) }),
            ]
              .filter(Boolean)
              .join(', ')}
          </div>
          {contact.channels.map(channel => (
            <div key={`${channel.kind} ${channel.value}`}>
              <ChannelLink kind={channel.kind} value={channel.value} />
            </div>
          ))}
          <OpeningLabel opening={contact.opening} />
        </div>
      ))}
      {answer.topic?.note && (
        <span className={styles.second}>{answer.topic.note}</span>
      )}
      {type && !detail.requestTypes[type.id]?.refusal && (
        <>
          <span className={styles.second}>{t('getHelp.need.yourWords')}</span>
          <span>
            <ButtonLink
              href={`${raiseLink?.() ?? ''}?${query}`}
              variant="secondary"
              iconEnd={<RiArrowRightLine />}
            >
              {type.title}
            </ButtonLink>
          </span>
        </>
      )}
    </div>
  );
}
