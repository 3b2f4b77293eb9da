import type { Mailbox } from '@supportdesk/backstage-plugin-support-desk-common';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { ScreenOnly } from '../../../components/SupportRoot';
import { useFormat } from '../../../time/useFormat';
import { mailTranslationRef } from '../../../messages/mail';
import { useMessages } from '../../../translations/useMessages';
import { MailDialog, type Decision } from '../actions/MailDialog';
import styles from '../MailPage.module.css';
import { useMailList } from '../useMails';
import { EmptyMails } from './EmptyMails';
import {
  filterOf,
  heldQueryOf,
  queryOf,
  USUAL_PERIOD,
  withFilter,
  type MailFilter,
} from './mailFilter';
import { MailFilters } from './MailFilters';
import { MailSection } from './MailSection';

/** The mails that a filter leaves, what waits for a decision above them; the filter lives in the address. */
export function Mails({ mailboxes }: { mailboxes: Mailbox[] }) {
  const { t } = useMessages(mailTranslationRef);
  const format = useFormat();
  const [params, setParams] = useSearchParams();
  // It outlives its mail in the list, which may change while somebody writes why it is nothing.
  const [decision, setDecision] = useState<Decision>();
  const filter = filterOf(params);
  const change = (changed: MailFilter) =>
    setParams(previous => withFilter(previous, changed), { replace: true });
  const held = useMailList(heldQueryOf(filter));
  const mails = useMailList(queryOf(filter, format));
  const onAction = (mail: Decision['mail'], action: Decision['action']) =>
    setDecision({ mail, action });
  return (
    <>
      <MailFilters
        mailboxes={mailboxes}
        counts={mails.data?.pages[0].counts}
        found={mails.data?.pages[0].totalCount}
        filter={filter}
        onChange={change}
      />
      <div className={styles.sections} data-mails>
        {filter.outcome !== 'held' && held.data && (
          <MailSection
            title={t('mail.heading.held')}
            list={held}
            empty={null}
            onAction={onAction}
          />
        )}
        <MailSection
          title={t(`mail.heading.${filter.period ?? USUAL_PERIOD}`)}
          list={mails}
          empty={<EmptyMails filter={filter} onChange={change} />}
          onAction={onAction}
        />
      </div>
      <ScreenOnly>
        <p className={`${styles.second} ${styles.keys}`}>{t('mail.keys')}</p>
      </ScreenOnly>
      {decision && (
        <MailDialog
          decision={decision}
          onClose={() => setDecision(undefined)}
        />
      )}
    </>
  );
}
