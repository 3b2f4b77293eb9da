import type { Ticket } from '@supportdesk/backstage-plugin-support-desk-common';
import { Surface } from '../../../components/Surface';
import { ticketDiscussionTranslationRef } from '../../../messages/ticketDiscussion';
import { useMessages } from '../../../translations/useMessages';
import { FileList } from './FileList';
import { useAttachments } from './useAttachments';

/** All files of a ticket; nothing where it has none. */
export function Attachments({ ticket }: { ticket: Ticket }) {
  const { t } = useMessages(ticketDiscussionTranslationRef);
  const files = useAttachments(ticket.id).data ?? [];
  if (files.length === 0) return null;
  return (
    <Surface title={t('ticketDiscussion.files.title')} padded>
      <FileList files={files} />
    </Surface>
  );
}
