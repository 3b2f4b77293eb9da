import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { useQuery } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';
import { Surface } from '../../../components/Surface';
import { useMatrixLink, WhoDoesTask } from '../../../components/WhoDoes';
import { whoDoesTranslationRef } from '../../../messages/whoDoes';
import { useMessages } from '../../../translations/useMessages';
import styles from './TicketResponsibilities.module.css';

/** The tasks of the matrix that a ticket is about, and whose they are. Without a matrix, or a task, there is nothing. */
export function TicketResponsibilities({
  ticket,
}: {
  ticket: Pick<Ticket, 'id' | 'model'>;
}) {
  const { t } = useMessages(whoDoesTranslationRef);
  const api = useApi(supportDeskApiRef);
  const matrixLink = useMatrixLink();
  const { data } = useQuery({
    queryKey: ['ticketResponsibilities', ticket.id],
    queryFn: () => api.getTicketResponsibilities(ticket.id),
  });
  // It only helps: where it cannot be read, the work goes on without it.
  if (!data?.items.length) return null;
  const href = matrixLink(ticket.model);
  return (
    <Surface
      title={t('whoDoes.title')}
      padded
      action={
        href && (
          <Link href={href} standalone>
            {t('whoDoes.toMatrix')}
          </Link>
        )
      }
    >
      <div className={styles.tasks}>
        {data.items.map(task => (
          <WhoDoesTask key={`${task.row.group} ${task.row.id}`} task={task} />
        ))}
      </div>
    </Surface>
  );
}
