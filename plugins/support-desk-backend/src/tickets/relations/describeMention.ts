import type { TicketLink } from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredTicket } from '../TicketStore';

/** A ticket in the words of a list of others. */
export function describeMention({
  id,
  key,
  summary,
  status,
  snapshot,
}: StoredTicket): Required<Omit<TicketLink['ticket'], 'statusTitle'>> &
  Pick<TicketLink['ticket'], 'statusTitle'> {
  return {
    id,
    key,
    summary,
    status,
    statusTitle: snapshot.modelStatus?.title,
    level: snapshot.level.title,
  };
}
