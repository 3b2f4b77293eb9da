import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ticketHistoryMessages } from '../../../messages/ticketHistory';
import { supportDeskTranslationRef } from '../../../translation';

type Known = keyof typeof ticketHistoryMessages.title;

/** How an event is called in a list; one that this page does not know yet is a change. */
export function useEventTitle() {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  return (type: string): string =>
    t(
      type in ticketHistoryMessages.title
        ? `ticketHistory.title.${type as Known}`
        : 'ticketHistory.title.changed',
    );
}
