import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link, Skeleton } from '@backstage/ui';
import { LoadFailed } from '../components/LoadFailed';
import { SupportProviders } from '../components/SupportProviders';
import { WaitingSurveys } from '../components/SurveyForm';
import { TicketLines } from '../components/TicketLines';
import { useTickets } from '../hooks/useTickets';
import { ticketsRouteRef } from '../routes';
import { ticketTranslationRef } from '../messages/ticket';
import { useMessages } from '../translations/useMessages';
import styles from './MyTicketsWidget.module.css';

const SHOWN = 5;

function MyTickets() {
  const { t } = useMessages(ticketTranslationRef);
  const ticketsLink = useRouteRef(ticketsRouteRef);
  const tickets = useTickets({ scope: 'mine', status: 'open', limit: SHOWN });
  if (tickets.error)
    return <LoadFailed error={tickets.error} retry={tickets.refetch} />;
  if (!tickets.data) return <Skeleton width="100%" height={120} />;
  const total = tickets.data.totalCount ?? tickets.data.items.length;
  return (
    <>
      <TicketLines
        tickets={tickets.data.items}
        empty={t('ticket.widget.empty')}
      />
      {total > SHOWN && (
        <p className={styles.all}>
          <Link href={`${ticketsLink?.() ?? ''}?scope=mine`} standalone>
            {t('ticket.widget.all', { total: String(total) })}
          </Link>
        </p>
      )}
    </>
  );
}

/** Home page: the reader's own open tickets. The home page's grid stands outside the plugin's wrapper. */
export function MyTicketsWidget() {
  return (
    <SupportProviders>
      <WaitingSurveys />
      <MyTickets />
    </SupportProviders>
  );
}
