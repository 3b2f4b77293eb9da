import {
  RiCheckLine,
  RiCheckDoubleLine,
  RiCloseCircleLine,
  RiGitMergeLine,
  RiInboxLine,
  RiPauseCircleLine,
  RiPlayLine,
  RiRestartLine,
  RiUserReceivedLine,
} from '@remixicon/react';
import type {
  Ticket,
  TicketStatus,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ReactElement } from 'react';
import { StatusLabel } from '../../../components/StatusLabel';
import { ticketTranslationRef } from '../../../messages/ticket';
import { useMessages } from '../../../translations/useMessages';

const ICONS: Record<TicketStatus, ReactElement> = {
  new: <RiInboxLine />,
  acknowledged: <RiUserReceivedLine />,
  inProgress: <RiPlayLine />,
  waiting: <RiPauseCircleLine />,
  resolved: <RiCheckLine />,
  closed: <RiCheckDoubleLine />,
  reopened: <RiRestartLine />,
  cancelled: <RiCloseCircleLine />,
  merged: <RiGitMergeLine />,
};

/** Where a ticket stands: in the model's words where it has them. */
export function StatusMark({
  ticket,
}: {
  ticket: Pick<Ticket, 'status' | 'modelStatus'>;
}) {
  const { t } = useMessages(ticketTranslationRef);
  return (
    <StatusLabel icon={ICONS[ticket.status]}>
      {ticket.modelStatus?.title ?? t(`ticket.status.${ticket.status}`)}
    </StatusLabel>
  );
}
