import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Alert, Button } from '@backstage/ui';
import { PersonLine } from '../../../components/PersonLine';
import { useMe } from '../../../hooks/useMe';
import { useTicketWork } from '../../../hooks/useTicketWork';
import { ticketProcedureTranslationRef } from '../../../messages/ticketProcedure';
import { useMessages } from '../../../translations/useMessages';
import styles from './links.module.css';

/** The people who have the same problem; the reader can join them, or leave. */
export function Affected({ ticket }: { ticket: Ticket }) {
  const { t } = useMessages(ticketProcedureTranslationRef);
  const { user } = useMe();
  const affected = ticket.affected ?? [];
  const isMine = affected.some(it => it.ref === user);
  const work = useTicketWork(ticket, (api, seen) =>
    isMine ? api.removeAffected(seen.ticket) : api.addAffected(seen.ticket),
  );
  const asked = [ticket.reporter.ref, ticket.onBehalfOf?.ref];
  const mayJoin = user && !asked.includes(user) && !ticket.sides?.length;
  if (affected.length === 0 && !mayJoin) return null;
  return (
    <div className={styles.affected}>
      <h3 className={styles.heading}>{t('ticketProcedure.affected.title')}</h3>
      {work.failure?.kind === 'failed' && (
        <Alert status="danger" icon title={work.failure.message} />
      )}
      <ul className={styles.list}>
        {affected.map(({ ref, title }) => (
          <li key={ref}>
            <PersonLine name={title} size="small">
              <EntityRefLink entityRef={ref} title={title} hideIcon />
            </PersonLine>
          </li>
        ))}
      </ul>
      {(mayJoin || isMine) && (
        <Button
          variant="secondary"
          isPending={work.isPending}
          onPress={() => work.send(undefined)}
        >
          {t(
            isMine
              ? 'ticketProcedure.affected.remove'
              : 'ticketProcedure.affected.add',
          )}
        </Button>
      )}
    </div>
  );
}
