import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { Button } from '@backstage/ui';
import { ticketTranslationRef } from '../../../messages/ticket';
import { ticketWorkTranslationRef } from '../../../messages/ticketWork';
import { useMessages } from '../../../translations/useMessages';
import { Fact } from '../Fact';
import { DoubtLine } from './DoubtLine';
import { unratedOf } from './doubtsOf';

/** In place of the priority: that it is not set, and the way to set it (S0-107). */
export function Unrated(props: { ticket: Ticket; onPrioritise?: () => void }) {
  const { t } = useMessages(ticketTranslationRef, ticketWorkTranslationRef);
  const { ticket, onPrioritise } = props;
  const word = ticket.unrated?.word === 'severity' ? 'severity' : 'priority';
  return unratedOf(ticket, t).map(doubt => (
    <Fact key={doubt.code} label={t(`ticket.page.${word}`)}>
      <DoubtLine doubt={doubt} />
      {onPrioritise && (
        <Button variant="tertiary" onPress={onPrioritise}>
          {t(`ticketWork.doubt.rate.${word}`)}
        </Button>
      )}
    </Fact>
  ));
}
