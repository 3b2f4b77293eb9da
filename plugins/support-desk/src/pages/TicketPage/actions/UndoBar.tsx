import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { Alert, Button } from '@backstage/ui';
import { useEffect, useState } from 'react';
import { useTicketWork } from '../../../hooks/useTicketWork';
import { ticketWorkTranslationRef } from '../../../messages/ticketWork';
import { useMessages } from '../../../translations/useMessages';

const UNDO_MS = 10_000;

/** What was just done, and for ten seconds the way back. */
export interface Done {
  /** How the action is called. */
  title: string;
  /** The version that it made. */
  version: number;
}

/** Remembers what was done last, for as long as it can be taken back. */
export function useDone() {
  const [done, setDone] = useState<Done>();
  useEffect(() => {
    if (!done) return undefined;
    const timer = setTimeout(() => setDone(undefined), UNDO_MS);
    return () => clearTimeout(timer);
  }, [done]);
  return [done, setDone] as const;
}

/** Offers to take the last action back. */
export function UndoBar(props: {
  ticket: Ticket;
  done: Done;
  onUndone: () => void;
}) {
  const { t } = useMessages(ticketWorkTranslationRef);
  const { ticket, done, onUndone } = props;
  const work = useTicketWork(
    { id: ticket.id, version: done.version },
    (api, seen) => api.undoTicket(seen),
    onUndone,
    { exactly: true },
  );
  return (
    <div role="status">
      <Alert
        status={work.failure ? 'warning' : 'success'}
        icon
        title={
          work.failure
            ? t('ticketWork.undo.failed')
            : t('ticketWork.undo.done', { action: done.title })
        }
        description={
          work.failure?.kind === 'failed' ? work.failure.message : undefined
        }
        customActions={
          !work.failure && (
            <Button
              variant="secondary"
              isPending={work.isPending}
              onPress={() => work.send(undefined)}
            >
              {t('ticketWork.undo.undo')}
            </Button>
          )
        }
      />
    </div>
  );
}
