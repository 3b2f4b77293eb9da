import type {
  CompiledChannel,
  CompiledPerson,
  Refusal,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { RiLock2Line } from '@remixicon/react';
import { ChannelLink } from '../../../components/Ladder';
import { PersonLine } from '../../../components/PersonLine';
import { StatusLabel } from '../../../components/StatusLabel';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import { Confirmed } from '../parts/Confirmed';
import { Conditions } from '../parts/conditions';
import { EntityName } from '../parts/EntityName';
import { useModelDetail } from '../parts/ModelContext';
import styles from '../parts/parts.module.css';

/** Why the reader may not use a contact, in the rule's words, and where to go instead (P-11). */
export function RefusedContact({ refusal }: { refusal: Refusal }) {
  const { t } = useMessages(modelTranslationRef);
  const { ask = [], redirectTo = [] } = refusal;
  return (
    <StatusLabel tone="quiet" icon={<RiLock2Line />}>
      {t('model.contact.refused')}. {refusal.text ?? refusal.message}
      {ask.length > 0 && (
        <div>
          {t('model.contact.ask', {
            who: ask.map(it => it.title).join(', '),
          })}
        </div>
      )}
      {redirectTo.length > 0 && (
        <div>
          {t('model.contact.instead', {
            places: redirectTo.map(it => it.title).join(', '),
          })}
        </div>
      )}
    </StatusLabel>
  );
}

/** The ways in, as far as the reader may see them. */
export function Channels(props: { channels: Record<string, CompiledChannel> }) {
  const { t } = useMessages(modelTranslationRef);
  const { names } = useModelDetail();
  const channels = Object.values(props.channels);
  if (channels.length === 0) {
    return (
      <span className={styles.second}>{t('model.contact.noChannels')}</span>
    );
  }
  return (
    <ul className={styles.plain}>
      {channels.map(channel => (
        <li key={channel.path}>
          <span className={styles.row}>
            <span className={styles.second}>
              {t(`model.channel.${channel.kind}`)}
            </span>
            <ChannelLink kind={channel.kind} value={channel.value} />
            {channel.calendar && (
              <span className={styles.second}>
                {names.calendar(channel.calendar)}
              </span>
            )}
          </span>
          {channel.for && <div className={styles.second}>{channel.for}</div>}
          {channel.menu.length > 0 && (
            <div className={styles.second}>
              {t('model.contact.menu', { menu: channel.menu.join(' › ') })}
            </div>
          )}
          <Conditions conditions={channel.requires} />
          <Confirmed entry={channel} />
        </li>
      ))}
    </ul>
  );
}

/** The people behind a contact or an area. */
export function People({ people }: { people: CompiledPerson[] }) {
  const { detail } = useModelDetail();
  return (
    <div className={styles.people}>
      {people.map(person => (
        <div key={person.user}>
          <PersonLine
            name={person.name}
            size="small"
            away={detail.away?.[person.user]}
            second={
              <>
                {person.title}
                {Object.values(person.channels).map(({ path, kind, value }) => (
                  <div key={path} className={styles.way}>
                    <ChannelLink kind={kind} value={value} />
                  </div>
                ))}
              </>
            }
          >
            <EntityName entity={person.user} name={person.name} />
          </PersonLine>
          <Confirmed entry={person} />
        </div>
      ))}
    </div>
  );
}
