import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { ticketWorkTranslationRef } from '../../../messages/ticketWork';
import { useMessages } from '../../../translations/useMessages';
import { DoubtLine } from './DoubtLine';
import { warningsOf } from './doubtsOf';

/** Beside who asks: what support has still to find out about them (S2-03). */
export function Warnings({ ticket }: { ticket: Ticket }) {
  const { t } = useMessages(ticketWorkTranslationRef);
  return warningsOf(ticket, t).map(doubt => (
    <DoubtLine key={doubt.code} doubt={doubt} />
  ));
}
