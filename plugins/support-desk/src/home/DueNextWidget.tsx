import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link, Skeleton } from '@backstage/ui';
import { LoadFailed } from '../components/LoadFailed';
import { SupportProviders } from '../components/SupportProviders';
import { useMe } from '../hooks/useMe';
import { useTickets } from '../hooks/useTickets';
import { BulkNotice } from '../pages/TicketsPage/bulk/BulkNotice';
import { useBulkChange } from '../pages/TicketsPage/bulk/useBulkChange';
import { ticketsRouteRef } from '../routes';
import { homeTranslationRef } from '../messages/home';
import { useMessages } from '../translations/useMessages';
import styles from './DueNextWidget.module.css';
import { DueNextLine } from './DueNextLine';

const SHOWN = 5;
const POLL_MS = 60_000;

/** What the reader's teams have to do next, and the way to take it. */
export function DueNext() {
  const { t } = useMessages(homeTranslationRef);
  const ticketsLink = useRouteRef(ticketsRouteRef);
  const { user } = useMe();
  const work = useBulkChange(() => undefined);
  const tickets = useTickets(
    { scope: 'team', status: 'open', sort: 'nextDue', limit: SHOWN },
    { refetchInterval: POLL_MS },
  );
  if (tickets.error)
    return <LoadFailed error={tickets.error} retry={tickets.refetch} />;
  if (!tickets.data) return <Skeleton width="100%" height={240} />;
  const { items, totalCount = items.length } = tickets.data;
  if (items.length === 0)
    return <p className={styles.empty}>{t('home.dueNext.empty')}</p>;
  return (
    <>
      <ul className={styles.lines}>
        {items.map(ticket => (
          <DueNextLine
            key={ticket.id}
            ticket={ticket}
            take={taken =>
              user &&
              work.apply([taken], {
                transition: { action: 'assign', assignee: user },
              })
            }
          />
        ))}
      </ul>
      <BulkNotice work={work} />
      <p className={styles.all}>
        <Link href={`${ticketsLink?.() ?? ''}?scope=team`} standalone>
          {t('home.dueNext.all', { total: String(totalCount) })}
        </Link>
      </p>
    </>
  );
}

/** Home page: what is due next for the reader's teams. The home page's grid stands outside the plugin's wrapper. */
export function DueNextWidget() {
  return (
    <SupportProviders>
      <DueNext />
    </SupportProviders>
  );
}
