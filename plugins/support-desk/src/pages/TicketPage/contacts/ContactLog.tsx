import type {
  ContactEntry,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Button, ButtonIcon } from '@backstage/ui';
import { RiPhoneLine, RiPrinterLine } from '@remixicon/react';
import { useState } from 'react';
import { LoadFailed } from '../../../components/LoadFailed';
import { Surface } from '../../../components/Surface';
import { ticketDiscussionTranslationRef } from '../../../messages/ticketDiscussion';
import { useMessages } from '../../../translations/useMessages';
import { ContactSheet } from './ContactSheet';
import styles from './contacts.module.css';
import { ContactRow } from './ContactRow';
import { useContacts } from './useContacts';

const columns = ['when', 'who', 'nature', 'outcome'] as const;

/** With whom somebody of support has spoken or written, about what, and what came of it. */
export function ContactLog(props: {
  ticket: Ticket;
  /** Opens the form; absent: the reader may only look. */
  onAdd?: () => void;
}) {
  const { t } = useMessages(ticketDiscussionTranslationRef);
  const { ticket, onAdd } = props;
  const [isPrinting, setPrinting] = useState(false);
  const contacts = useContacts(ticket.id);
  const entries = contacts.data ?? [];
  if (contacts.error)
    return <LoadFailed error={contacts.error} retry={contacts.refetch} />;
  if (entries.length === 0 && !onAdd) return null;
  return (
    <Surface
      title={t('ticketDiscussion.contact.title')}
      action={
        <span className={styles.tools}>
          {entries.length > 0 && (
            <ButtonIcon
              variant="tertiary"
              icon={<RiPrinterLine />}
              aria-label={t('ticketDiscussion.contact.print')}
              onPress={() => setPrinting(true)}
            />
          )}
          {onAdd && (
            <Button
              variant="tertiary"
              iconStart={<RiPhoneLine />}
              onPress={onAdd}
            >
              {t('ticketDiscussion.contact.add')}
            </Button>
          )}
        </span>
      }
    >
      {entries.length > 0 ? (
        <ContactTable entries={entries} />
      ) : (
        <p className={styles.none}>{t('ticketDiscussion.contact.none')}</p>
      )}
      {isPrinting && (
        <ContactSheet ticket={ticket} onPrinted={() => setPrinting(false)} />
      )}
    </Surface>
  );
}

function ContactTable({ entries }: { entries: ContactEntry[] }) {
  const { t } = useMessages(ticketDiscussionTranslationRef);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column} scope="col">
              {t(`ticketDiscussion.contact.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map(entry => (
          <ContactRow key={entry.id} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}
