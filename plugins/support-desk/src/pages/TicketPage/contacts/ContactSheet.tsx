import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';
import { LoadFailed } from '../../../components/LoadFailed';
import { PrintSheet } from '../../../components/PrintSheet';
import { useFormat } from '../../../time/useFormat';
import { modelTranslationRef } from '../../../messages/model';
import { ticketDiscussionTranslationRef } from '../../../messages/ticketDiscussion';
import { useMessages } from '../../../translations/useMessages';
import styles from './ContactSheet.module.css';

/** The contact log as a sheet of paper, until it has been printed (S0-140). */
export function ContactSheet(props: {
  ticket: Pick<Ticket, 'id'>;
  onPrinted: () => void;
}) {
  const { t } = useMessages(
    modelTranslationRef,
    ticketDiscussionTranslationRef,
  );
  const format = useFormat();
  const { ticket, onPrinted } = props;
  const api = useApi(supportDeskApiRef);
  const { data, error, refetch } = useQuery({
    queryKey: ['ticket', ticket.id, 'contactLogSheet'],
    queryFn: () => api.getContactLogSheet(ticket.id),
    // A sheet of paper does not change: each one shows how it was then.
    gcTime: 0,
    staleTime: Infinity,
  });
  if (error) return <LoadFailed error={error} retry={refetch} />;
  if (!data) return null;
  return (
    <PrintSheet onPrinted={onPrinted}>
      <article className={styles.sheet}>
        <h1>{data.title}</h1>
        <p>
          {data.key}, {data.summary}. {format.long(format.now)}
        </p>
        <dl>
          {data.fields.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
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
            {data.entries.map(entry => (
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
      </article>
    </PrintSheet>
  );
}
