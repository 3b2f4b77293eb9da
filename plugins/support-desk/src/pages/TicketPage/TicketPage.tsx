import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink, Container, Skeleton } from '@backstage/ui';
import { RiFileSearchLine } from '@remixicon/react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import { supportDeskApiRef } from '../../api';
import { LoadFailed } from '../../components/LoadFailed';
import { StateCard } from '../../components/StateCard';
import { useTicketSignals } from '../../hooks/useTicketSignals';
import { ticketsRouteRef } from '../../routes';
import { commonTranslationRef } from '../../messages/common';
import { ticketTranslationRef } from '../../messages/ticket';
import { useMessages } from '../../translations/useMessages';
import { TicketContent } from './TicketContent';
import styles from './TicketPage.module.css';

/** Signals may be lost, and a portal may have none: the page asks by itself too. */
const REFRESH_MS = 60_000;

/** One ticket: what was asked, what was promised and how it stands, and everything that has happened. */
export function TicketPage() {
  const { key = '' } = useParams();
  const api = useApi(supportDeskApiRef);
  const { t } = useMessages(commonTranslationRef);
  const ticket = useQuery({
    queryKey: ['ticket', key],
    queryFn: () => api.getTicket(key),
    refetchInterval: REFRESH_MS,
  });
  useTicketSignals(ticket.data);
  if (isNotFound(ticket.error)) return <NotFound ticket={key} />;
  if (ticket.error && !ticket.data) {
    return (
      <Container>
        <LoadFailed error={ticket.error} retry={ticket.refetch} />
      </Container>
    );
  }
  if (!ticket.data) {
    return (
      <Container>
        <div
          className={styles.page}
          role="status"
          aria-label={t('common.loading')}
        >
          <Skeleton width={360} height={32} />
          <Skeleton width="100%" height={72} />
          <Skeleton width="100%" height={240} />
          <Skeleton width="100%" height={320} />
        </div>
      </Container>
    );
  }
  return <TicketContent ticket={ticket.data} />;
}

function isNotFound(error: Error | null): boolean {
  const { response } = (error ?? {}) as { response?: { status?: number } };
  return response?.status === 404;
}

function NotFound({ ticket }: { ticket: string }) {
  const { t } = useMessages(ticketTranslationRef);
  const ticketsLink = useRouteRef(ticketsRouteRef);
  return (
    <Container>
      <div className={styles.page}>
        <StateCard
          icon={<RiFileSearchLine />}
          title={t('ticket.page.notFound.title', { key: ticket })}
          actions={
            <>
              <ButtonLink variant="secondary" href={ticketsLink?.() ?? '#'}>
                {t('ticket.page.notFound.list')}
              </ButtonLink>
              <Button variant="tertiary" onPress={() => window.history.back()}>
                {t('ticket.page.notFound.back')}
              </Button>
            </>
          }
        >
          {t('ticket.page.notFound.text')}
        </StateCard>
      </div>
    </Container>
  );
}
