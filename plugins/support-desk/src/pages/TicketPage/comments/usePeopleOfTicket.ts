import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { useMemo } from 'react';
import { useTeamPeople } from '../../../hooks/useTeamPeople';

/** Who can be mentioned: the team and those who asked. */
export function usePeopleOfTicket(ticket: Ticket) {
  const team = useTeamPeople(ticket.team?.ref).data;
  const { reporter, onBehalfOf, assignee } = ticket;
  return useMemo(() => {
    const others = [reporter, onBehalfOf, assignee].flatMap(it =>
      it ? [{ ref: it.ref, name: it.title }] : [],
    );
    const byRef = new Map([...others, ...(team ?? [])].map(it => [it.ref, it]));
    return [...byRef.values()];
  }, [team, reporter, onBehalfOf, assignee]);
}
