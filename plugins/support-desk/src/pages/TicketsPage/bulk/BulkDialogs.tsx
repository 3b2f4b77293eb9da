import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { queueTranslationRef } from '../../../messages/queue';
import { useMessages } from '../../../translations/useMessages';
import { AssignDialog } from './AssignDialog';
import type { BulkDialog } from './BulkBar';
import { CommentDialog } from './CommentDialog';
import { MergeDialog } from './MergeDialog';
import type { BulkChange } from './useBulkChange';
import { WaitDialog } from './WaitDialog';

/** The dialog that is open, if one is. */
export function BulkDialogs(props: {
  open: BulkDialog | undefined;
  tickets: Ticket[];
  apply: (tickets: Ticket[], change: BulkChange) => void;
  close: () => void;
}) {
  const { t } = useMessages(queueTranslationRef);
  const { open, tickets, close } = props;
  if (!open) return null;
  const title = t(`queue.bulk.dialog.${open}`, { count: tickets.length });
  const apply = (chosen: Ticket[], change: BulkChange) => {
    close();
    props.apply(chosen, change);
  };
  switch (open) {
    case 'assign':
      return (
        <AssignDialog
          title={title}
          onClose={close}
          onSubmit={transition => apply(tickets, { transition })}
        />
      );
    case 'wait':
      return (
        <WaitDialog
          title={title}
          onClose={close}
          onSubmit={transition => apply(tickets, { transition })}
        />
      );
    case 'comment':
      return (
        <CommentDialog
          title={title}
          onClose={close}
          onSubmit={comment => apply(tickets, { comment })}
        />
      );
    default:
      return (
        <MergeDialog
          title={title}
          tickets={tickets}
          onClose={close}
          onSubmit={(into, reason) =>
            apply(
              tickets.filter(it => it !== into),
              { transition: { action: 'merge', into: into.id, reason } },
            )
          }
        />
      );
  }
}
