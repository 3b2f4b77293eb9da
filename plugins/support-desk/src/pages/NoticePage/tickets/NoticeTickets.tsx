import type {
  Notice,
  TicketStatus,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, Link } from '@backstage/ui';
import { useState } from 'react';
import { WorkFailed } from '../../../components/ChangeFailed';
import { Lines } from '../../../components/Lines';
import { Surface } from '../../../components/Surface';
import { TicketKeyForm } from '../../../components/TicketKeyForm';
import { useNoticeWork } from '../../../hooks/useNoticeWork';
import { ticketRouteRef } from '../../../routes';
import { noticePageTranslationRef } from '../../../messages/noticePage';
import { ticketTranslationRef } from '../../../messages/ticket';
import { useMessages } from '../../../translations/useMessages';
import styles from '../NoticePage.module.css';
import { AnswerTickets } from './AnswerTickets';

/** The tickets about an interruption, of those that the reader may see: linked to it, and answered together. */
export function NoticeTickets({ notice }: { notice: Notice }) {
  const { t } = useMessages(noticePageTranslationRef);
  const [key, setKey] = useState('');
  const link = useNoticeWork(
    notice,
    (api, seen, add: string) => api.linkNoticeTickets(seen, { add: [add] }),
    () => setKey(''),
  );
  const unlink = useNoticeWork(notice, (api, seen, id: string) =>
    api.linkNoticeTickets(seen, { remove: [id] }),
  );
  const { tickets, may } = notice;
  const mayLink = may.includes('tickets');
  if (tickets.length === 0 && !mayLink) return null;
  return (
    <Surface
      title={t('noticePage.tickets.title', { number: String(tickets.length) })}
    >
      {tickets.length > 0 && (
        <Lines>
          {tickets.map(it => (
            <TicketLine
              key={it.id}
              ticket={it}
              unlink={mayLink ? unlink : undefined}
            />
          ))}
        </Lines>
      )}
      {(mayLink || may.includes('answer')) && (
        <div className={styles.below}>
          <WorkFailed part="noticePage" work={unlink} />
          {tickets.length === 0 && (
            <p className={styles.none}>{t('noticePage.tickets.none')}</p>
          )}
          {mayLink && (
            <TicketKeyForm
              part="noticePage"
              label={t('noticePage.tickets.key')}
              description={t('noticePage.tickets.keyHelp')}
              submit={t('noticePage.tickets.link')}
              value={key}
              onChange={setKey}
              work={link}
            />
          )}
          {may.includes('answer') && tickets.length > 0 && (
            <AnswerTickets notice={notice} />
          )}
        </div>
      )}
    </Surface>
  );
}

function TicketLine(props: {
  ticket: Notice['tickets'][number];
  /** Absent: the reader may not. */
  unlink?: { send: (ticket: string) => void; isPending: boolean };
}) {
  const { t } = useMessages(noticePageTranslationRef, ticketTranslationRef);
  const ticketLink = useRouteRef(ticketRouteRef);
  const { ticket, unlink } = props;
  const { id, key, summary, status } = ticket;
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <Link href={ticketLink?.({ key }) ?? '#'} standalone>
          {summary}
        </Link>
        <p className={styles.second}>
          {[key, t(`ticket.status.${status as TicketStatus}`)].join(' · ')}
        </p>
      </div>
      {unlink && (
        <Button
          variant="tertiary"
          aria-label={t('noticePage.tickets.unlinkOf', { key })}
          isDisabled={unlink.isPending}
          onPress={() => unlink.send(id)}
        >
          {t('noticePage.tickets.unlink')}
        </Button>
      )}
    </li>
  );
}
