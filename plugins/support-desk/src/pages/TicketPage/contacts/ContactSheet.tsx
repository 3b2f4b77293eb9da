import type {
  ContactEntry,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useFormat } from '../../../time/useFormat';
import { supportDeskTranslationRef } from '../../../translation';
import styles from './ContactSheet.module.css';

/** The contact log as a sheet of paper: stands beside the page, which is not printed, until it has been printed (S0-134). */
export function ContactSheet(props: {
  ticket: Ticket;
  /** The latest first. */
  entries: ContactEntry[];
  onPrinted: () => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const format = useFormat();
  const { ticket, entries, onPrinted } = props;
  useEffect(() => {
    window.addEventListener('afterprint', onPrinted);
    window.print();
    return () => window.removeEventListener('afterprint', onPrinted);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each time that it is asked for
  }, []);
  return createPortal(
    <article className={styles.sheet}>
      <h1>{t('ticketDiscussion.contact.sheet')}</h1>
      <p>
        {ticket.key}, {ticket.summary}. {ticket.modelTitle},{' '}
        {ticket.requestType.title}. {format.long(format.now)}
      </p>
      <table>
        <thead>
          <tr>
            {(['when', 'who', 'number', 'nature', 'outcome'] as const).map(
              column => (
                <th key={column} scope="col">
                  {t(`ticketDiscussion.contact.${column}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {[...entries].reverse().map(entry => (
            <tr key={entry.id}>
              <td>{format.long(entry.at)}</td>
              <td>
                {t(`ticketDiscussion.contact.${entry.direction}`, {
                  by: entry.by.title,
                  with: entry.with,
                })}
                , {t(`model.channel.${entry.channel as 'phone'}`)}
              </td>
              <td>{entry.number}</td>
              <td>{entry.nature}</td>
              <td>
                {[
                  t(`ticketDiscussion.contact.outcomes.${entry.outcome}`),
                  entry.notes,
                ]
                  .filter(Boolean)
                  .join('. ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>,
    document.body,
  );
}
