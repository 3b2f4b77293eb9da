import {
  FINISHED_STATUSES,
  type ModelDetail,
  type Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Lines } from '../../../components/Lines';
import { concerning } from '../../../components/NoticeBanners';
import { NoticeLine } from '../../../components/Notices';
import { Surface } from '../../../components/Surface';
import {
  useCurrentNotices,
  useNoticesOfTicket,
} from '../../../hooks/useNotices';
import { noticesTranslationRef } from '../../../messages/notices';
import { useMessages } from '../../../translations/useMessages';
import { DeclareInterruption } from './DeclareInterruption';
import styles from './TicketNotices.module.css';
import { useDeclaredType } from './useDeclaredType';

/**
 * The notices that a ticket is linked to, and while it is worked on the interruptions of what it is about; whoever may declare one begins
 * here. It only helps: where notices cannot be read, the work goes on without them.
 */
export function TicketNotices(props: { ticket: Ticket; detail: ModelDetail }) {
  const { t } = useMessages(noticesTranslationRef);
  const { ticket, detail } = props;
  const isOver = FINISHED_STATUSES.some(it => it === ticket.status);
  const type = useDeclaredType(isOver ? undefined : ticket);
  const linked = useNoticesOfTicket(ticket.id).data ?? [];
  const current = useCurrentNotices(
    isOver ? undefined : { model: ticket.model },
  );
  const others = concerning(
    current.data ?? [],
    detail.model,
    ticket.module?.id,
  ).filter(it => !linked.some(({ id }) => id === it.id));
  if (linked.length + others.length === 0 && !type) return null;
  return (
    <Surface
      title={t('notices.of.title')}
      action={type && <DeclareInterruption ticket={ticket} type={type} />}
    >
      {linked.length + others.length === 0 && (
        <p className={styles.none}>{t('notices.ticket.none')}</p>
      )}
      {linked.length > 0 && (
        <>
          <h3 className={styles.title}>{t('notices.ticket.linked')}</h3>
          <Lines>
            {linked.map(it => (
              <NoticeLine key={it.id} notice={it} isShort />
            ))}
          </Lines>
        </>
      )}
      {others.length > 0 && (
        <>
          <h3 className={styles.title}>{t('notices.ticket.concerning')}</h3>
          <Lines>
            {others.map(it => (
              <NoticeLine key={it.id} notice={it} isShort />
            ))}
          </Lines>
        </>
      )}
    </Surface>
  );
}
