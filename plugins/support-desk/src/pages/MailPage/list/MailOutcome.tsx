import type { Mail } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { StatusLabel } from '../../../components/StatusLabel';
import { ticketRouteRef } from '../../../routes';
import { mailTranslationRef } from '../../../messages/mail';
import { ticketTranslationRef } from '../../../messages/ticket';
import { useMessages } from '../../../translations/useMessages';
import styles from '../MailPage.module.css';
import { OUTCOME_LOOKS } from './outcomes';
import { useWhy } from './useWhy';

/** What became of a mail: in words, with its ticket and where that stands, and why it is no ticket. */
export function MailOutcome({ mail }: { mail: Mail }) {
  const { t } = useMessages(mailTranslationRef, ticketTranslationRef);
  const ticketLink = useRouteRef(ticketRouteRef);
  const why = useWhy()(mail);
  const { outcome, ticket } = mail;
  return (
    <div className={styles.outcome}>
      <StatusLabel {...OUTCOME_LOOKS[outcome]}>
        {t(`mail.outcome.${outcome}`)}
      </StatusLabel>
      {ticket && (
        <span>
          <Link href={ticketLink?.({ key: ticket.key }) ?? '#'} standalone>
            {ticket.key}
          </Link>{' '}
          <span className={styles.second}>
            {ticket.statusTitle ?? t(`ticket.status.${ticket.status}`)}
          </span>
        </span>
      )}
      {why && <span className={styles.second}>{why}</span>}
    </div>
  );
}
