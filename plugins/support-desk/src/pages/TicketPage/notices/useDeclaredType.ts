import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { useNoticeTypes } from '../../../hooks/useNotices';

/**
 * The notice as which the reader may declare an interruption from a ticket on which they work; nothing where they may not, or the model
 * has none.
 */
export function useDeclaredType(
  ticket: Pick<Ticket, 'model' | 'sides'> | undefined,
) {
  const mayWork = ticket?.sides?.includes('support');
  const types = useNoticeTypes(mayWork ? ticket?.model : undefined);
  return types.data?.find(
    it => it.kind === 'unplannedInterruption' && !it.refused,
  );
}
