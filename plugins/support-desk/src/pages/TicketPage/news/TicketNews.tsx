import type {
  ModelDetail,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { VisuallyHidden } from '@backstage/ui';
import { useClockNews } from './useClockNews';
import { useEventNews } from './useEventNews';

/**
 * Tells whoever does not see the page of a ticket change what has come since it was opened (WCAG 2.2, 4.1.3): that a promise is
 * due soon or missed, and what somebody did. Each is told once: what is left of a time is told to nobody minute by minute.
 */
export function TicketNews(props: { ticket: Ticket; detail?: ModelDetail }) {
  const clocks = useClockNews(props.ticket);
  const events = useEventNews(props.ticket, props.detail);
  return (
    <>
      <VisuallyHidden role="status">{clocks}</VisuallyHidden>
      <VisuallyHidden role="status">
        {events && <span key={events.id}>{events.words}</span>}
      </VisuallyHidden>
    </>
  );
}
