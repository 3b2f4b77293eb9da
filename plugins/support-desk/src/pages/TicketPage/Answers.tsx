import type {
  ModelDetail,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { MarkdownContent } from '@backstage/core-components';
import { Surface } from '../../components/Surface';
import { ticketTranslationRef } from '../../messages/ticket';
import { useMessages } from '../../translations/useMessages';
import { supportFields } from './supportFields';
import styles from './TicketPage.module.css';

const words = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(words).join(', ');
  if (typeof value === 'boolean') return value ? '✓' : '–';
  return String(value ?? '');
};

/** What was asked: the description and the answers to the form's questions, with the form's own labels. */
export function Answers({
  ticket,
  detail,
}: {
  ticket: Ticket;
  detail?: ModelDetail;
}) {
  const { t } = useMessages(ticketTranslationRef);
  const fields =
    detail?.model.requestTypes[ticket.requestType.id]?.fields ?? {};
  // A form whose long question is the description answers it in both places.
  const asFacts = supportFields(ticket, detail).map(it => it.id);
  const given = Object.entries(ticket.fields).filter(
    ([id, value]) =>
      words(value) !== '' &&
      value !== ticket.description &&
      !asFacts.includes(id),
  );
  if (!ticket.description && given.length === 0) return null;
  return (
    <Surface title={t('ticket.page.asked')} padded>
      {ticket.description && (
        <div className={styles.said}>
          <MarkdownContent content={ticket.description} />
        </div>
      )}
      {given.length > 0 && (
        <dl className={styles.answers}>
          {given.map(([id, value]) => (
            <div key={id}>
              <dt className={styles.second}>{fields[id]?.title ?? id}</dt>
              <dd className={styles.value}>{words(value)}</dd>
            </div>
          ))}
        </dl>
      )}
    </Surface>
  );
}
