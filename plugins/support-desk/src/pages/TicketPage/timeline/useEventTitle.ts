import {
  ticketHistoryMessages,
  ticketHistoryTranslationRef,
} from '../../../messages/ticketHistory';
import { useMessages } from '../../../translations/useMessages';

type Known = keyof typeof ticketHistoryMessages.title;

/** How an event is called in a list; one that this page does not know yet is a change. */
export function useEventTitle() {
  const { t } = useMessages(ticketHistoryTranslationRef);
  return (type: string): string =>
    t(
      type in ticketHistoryMessages.title
        ? `ticketHistory.title.${type as Known}`
        : 'ticketHistory.title.changed',
    );
}
