import type {
  ModelDetail,
  Problem,
  Ticket,
  TicketLink,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { MarkdownContent } from '@backstage/core-components';
import { Alert, Button, ButtonIcon, Link } from '@backstage/ui';
import { RiCloseLine, RiLink } from '@remixicon/react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { supportDeskApiRef } from '../../../api';
import { LoadFailed } from '../../../components/LoadFailed';
import { Surface } from '../../../components/Surface';
import { useTicketWork } from '../../../hooks/useTicketWork';
import { ticketRouteRef } from '../../../routes';
import { commonTranslationRef } from '../../../messages/common';
import { ticketTranslationRef } from '../../../messages/ticket';
import { ticketProcedureTranslationRef } from '../../../messages/ticketProcedure';
import { ticketWorkTranslationRef } from '../../../messages/ticketWork';
import { useMessages } from '../../../translations/useMessages';
import { Affected } from './Affected';
import { LicenceRequestNote } from './LicenceRequestNote';
import { LinkDialog } from './LinkDialog';
import styles from './links.module.css';

/** What a ticket belongs to: other tickets, the problem behind it, and the people who have it too. */
export function Links(props: { ticket: Ticket; detail: ModelDetail }) {
  const { t } = useMessages(
    commonTranslationRef,
    ticketProcedureTranslationRef,
    ticketWorkTranslationRef,
  );
  const { ticket, detail } = props;
  const api = useApi(supportDeskApiRef);
  const [isAdding, setAdding] = useState(false);
  const links = useQuery({
    queryKey: ['ticket', ticket.id, 'links'],
    queryFn: () => api.getLinks(ticket.id),
  });
  const removal = useTicketWork(ticket, (client, seen, link: TicketLink) =>
    client.deleteLink(seen, link.kind, link.ticket.key),
  );
  const mayLink = ticket.sides?.includes('support');
  if (links.error)
    return <LoadFailed error={links.error} retry={links.refetch} />;
  const items = links.data?.items ?? [];
  return (
    <Surface
      title={t('ticketProcedure.links.title')}
      padded
      action={
        mayLink && (
          <ButtonIcon
            variant="tertiary"
            icon={<RiLink />}
            aria-label={t('ticketProcedure.links.add')}
            onPress={() => setAdding(true)}
          />
        )
      }
    >
      <div className={styles.links}>
        {links.data?.problem && <ProblemNote problem={links.data.problem} />}
        <LicenceRequestNote ticket={ticket} />
        {removal.failure && (
          <Alert
            status="danger"
            icon
            title={
              removal.failure.kind === 'failed'
                ? removal.failure.message
                : t('ticketWork.conflict.title', {
                    who: t('ticketWork.conflict.somebody'),
                  })
            }
            customActions={
              <Button variant="secondary" onPress={removal.sendAgain}>
                {t('common.retry')}
              </Button>
            }
          />
        )}
        {items.length === 0 && (
          <p className={styles.second}>{t('ticketProcedure.links.none')}</p>
        )}
        {items.length > 0 && (
          <ul className={styles.list}>
            {items.map(link => (
              <LinkRow
                key={`${link.kind} ${link.direction} ${link.ticket.id}`}
                link={link}
                onRemove={mayLink ? () => removal.send(link) : undefined}
              />
            ))}
          </ul>
        )}
        <Affected ticket={ticket} />
      </div>
      {isAdding && (
        <LinkDialog
          ticket={ticket}
          detail={detail}
          onClose={() => setAdding(false)}
        />
      )}
    </Surface>
  );
}

function LinkRow(props: { link: TicketLink; onRemove?: () => void }) {
  const { t } = useMessages(
    ticketTranslationRef,
    ticketProcedureTranslationRef,
  );
  const ticketLink = useRouteRef(ticketRouteRef);
  const { kind, direction, ticket } = props.link;
  const status =
    ticket.statusTitle ??
    (ticket.status ? t(`ticket.status.${ticket.status}`) : undefined);
  return (
    <li className={styles.link}>
      <span>
        <span className={styles.second}>
          {t(`ticketProcedure.links.${direction}.${kind}`)}
        </span>
        <Link href={ticketLink?.({ key: ticket.key }) ?? '#'}>
          {[ticket.key, ticket.summary].filter(Boolean).join(', ')}
        </Link>
        {ticket.level && status && (
          <span className={styles.second}>
            {t('ticketProcedure.links.level', { level: ticket.level, status })}
          </span>
        )}
      </span>
      {props.onRemove && (
        <ButtonIcon
          variant="tertiary"
          icon={<RiCloseLine />}
          aria-label={t('ticketProcedure.links.remove', { key: ticket.key })}
          onPress={props.onRemove}
        />
      )}
    </li>
  );
}

function ProblemNote({ problem }: { problem: Problem }) {
  const { t } = useMessages(
    commonTranslationRef,
    ticketTranslationRef,
    ticketProcedureTranslationRef,
    ticketWorkTranslationRef,
  );
  const isKnown = problem.status === 'knownError';
  return (
    <div className={styles.problem}>
      <span className={styles.second}>
        {t(
          isKnown
            ? 'ticketProcedure.problem.knownError'
            : 'ticketProcedure.problem.title',
          {
            key: problem.key,
          },
        )}
      </span>
      <span className={styles.name}>{problem.title}</span>
      <span className={styles.second}>
        {t('ticketProcedure.problem.tickets', {
          open: String(problem.openTickets),
          total: String(problem.tickets),
        })}
      </span>
      {problem.workaround ? (
        <div>
          <span className={styles.second}>
            {t('ticketProcedure.problem.workaround')}
          </span>
          <MarkdownContent content={problem.workaround} />
        </div>
      ) : (
        <span className={styles.second}>
          {t('ticketProcedure.problem.noWorkaround')}
        </span>
      )}
    </div>
  );
}
