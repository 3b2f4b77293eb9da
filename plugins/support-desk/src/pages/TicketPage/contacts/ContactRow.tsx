import type { ContactEntry } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  RiChat1Line,
  RiEyeOffLine,
  RiMailLine,
  RiPhoneLine,
  RiTeamLine,
} from '@remixicon/react';
import type { ReactElement } from 'react';
import { useFormat } from '../../../time/useFormat';
import { modelTranslationRef } from '../../../messages/model';
import { ticketDiscussionTranslationRef } from '../../../messages/ticketDiscussion';
import { ticketHistoryTranslationRef } from '../../../messages/ticketHistory';
import { useMessages } from '../../../translations/useMessages';
import styles from './contacts.module.css';

const ICONS: Record<string, ReactElement> = {
  phone: <RiPhoneLine />,
  mobile: <RiPhoneLine />,
  tollFree: <RiPhoneLine />,
  email: <RiMailLine />,
  inPerson: <RiTeamLine />,
  meeting: <RiTeamLine />,
};

/** A line of the contact log. */
export function ContactRow({ entry }: { entry: ContactEntry }) {
  const { t } = useMessages(
    modelTranslationRef,
    ticketDiscussionTranslationRef,
    ticketHistoryTranslationRef,
  );
  const format = useFormat();
  const names = { by: entry.by.title, with: entry.with };
  return (
    <tr>
      <td className={styles.when}>
        <time dateTime={entry.at}>{format.dayTime(entry.at)}</time>
      </td>
      <td className={styles.who}>
        <span className={styles.channel}>
          <span aria-hidden="true">
            {ICONS[entry.channel] ?? <RiChat1Line />}
          </span>
          <span>
            {t(`ticketDiscussion.contact.${entry.direction}`, names)}
            <span className={styles.second}>
              {[t(`model.channel.${entry.channel as 'phone'}`), entry.number]
                .filter(Boolean)
                .join(', ')}
            </span>
            {entry.internal && (
              <span className={styles.second}>
                <RiEyeOffLine aria-hidden="true" />{' '}
                {t('ticketHistory.internal')}
              </span>
            )}
          </span>
        </span>
      </td>
      <td className={styles.nature}>{entry.nature}</td>
      <td className={styles.outcome}>
        {t(`ticketDiscussion.contact.outcomes.${entry.outcome}`)}
        {entry.notes && <span className={styles.second}>{entry.notes}</span>}
      </td>
    </tr>
  );
}
