import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import {
  RiCheckboxCircleFill,
  RiCheckDoubleLine,
  RiCloseCircleLine,
  RiDraftLine,
  RiGitMergeLine,
  RiLoopLeftLine,
  RiPauseCircleLine,
  RiPlayCircleLine,
} from '@remixicon/react';
import { StatusLabel } from '../../components/StatusLabel';
import { useFormat } from '../../time/useFormat';
import { ticketRouteRef } from '../../routes';
import { ticketTranslationRef } from '../../messages/ticket';
import { ticketWorkTranslationRef } from '../../messages/ticketWork';
import { useMessages } from '../../translations/useMessages';
import styles from './TicketPage.module.css';

const ICONS = {
  new: <RiDraftLine />,
  acknowledged: <RiDraftLine />,
  inProgress: <RiPlayCircleLine />,
  waiting: <RiPauseCircleLine />,
  resolved: <RiCheckboxCircleFill />,
  closed: <RiCheckDoubleLine />,
  reopened: <RiLoopLeftLine />,
  cancelled: <RiCloseCircleLine />,
  merged: <RiGitMergeLine />,
};

/** How a ticket stands, in the model's words, and for whom it waits. */
export function TicketStatusLine({ ticket }: { ticket: Ticket }) {
  const { t } = useMessages(ticketTranslationRef, ticketWorkTranslationRef);
  const { status, modelStatus, mergedInto } = ticket;
  const ticketLink = useRouteRef(ticketRouteRef);
  // The model's statuses are about the work; its end is told in the suite's words.
  const inWork = status === 'inProgress' || status === 'waiting';
  return (
    <>
      <StatusLabel
        icon={ICONS[status]}
        tone={status === 'resolved' ? 'done' : 'neutral'}
      >
        {(inWork && modelStatus?.title) || t(`ticket.status.${status}`)}
      </StatusLabel>
      <WaitingLine ticket={ticket} />
      {mergedInto && (
        <span className={styles.line}>
          <Link href={ticketLink?.({ key: mergedInto.key }) ?? '#'}>
            {t('ticketWork.mergedInto', { key: mergedInto.key })}
          </Link>
        </span>
      )}
    </>
  );
}

function WaitingLine({ ticket: { waiting, status } }: { ticket: Ticket }) {
  const { t } = useMessages(ticketWorkTranslationRef);
  const format = useFormat();
  if (!waiting || status !== 'waiting') return null;
  const time = format.instant(waiting.since);
  const whom =
    waiting.for === 'team'
      ? t('ticketWork.waiting.team', {
          team: waiting.team?.title ?? t('ticketWork.waitFor.team'),
          time,
        })
      : t(`ticketWork.waiting.${waiting.for}`, { time });
  const until =
    waiting.until &&
    t('ticketWork.waiting.until', { time: format.instant(waiting.until) });
  return (
    <span className={styles.line}>
      {[whom, until].filter(Boolean).join(', ')}. {waiting.reason}
    </span>
  );
}
