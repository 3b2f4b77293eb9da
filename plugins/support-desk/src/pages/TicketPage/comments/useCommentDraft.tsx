import type {
  CreateComment,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useState } from 'react';
import { useSessionDraft } from '../../../hooks/useSessionDraft';
import { useTicketWork } from '../../../hooks/useTicketWork';
import { ticketDiscussionTranslationRef } from '../../../messages/ticketDiscussion';
import { useMessages } from '../../../translations/useMessages';
import { useFiles, type UploadedFile } from '../attachments/useFiles';

interface Draft {
  body: string;
  internal: boolean;
  /** It is the action plan that is promised. */
  meets: boolean;
  files: UploadedFile[];
}

const EMPTY: Draft = { body: '', internal: false, meets: false, files: [] };

/** The comment that is being written to a ticket, and its way to the back end. */
export function useCommentDraft(ticket: Ticket) {
  const { t } = useMessages(ticketDiscussionTranslationRef);
  const draft = useSessionDraft<Draft>(`${ticket.id}.comment`, EMPTY);
  const [attempted, setAttempted] = useState(false);
  const allowed = (action: string) =>
    Boolean(ticket.actions?.some(it => it.action === action && it.allowed));
  const mayComment = allowed('comment');
  const mayNote = allowed('note');
  const value = {
    ...draft.value,
    internal: mayNote && (draft.value.internal || !mayComment),
  };
  const work = useTicketWork(
    ticket,
    (api, seen, comment: CreateComment) => api.createComment(seen, comment),
    () => {
      draft.forget();
      setAttempted(false);
    },
  );
  const files = useFiles(ticket, {
    internal: value.internal,
    files: value.files,
    onChange: change =>
      draft.set({ ...draft.value, files: change(value.files) }),
  });
  const plan = ticket.clocks.find(
    it => it.measure === 'actionPlan' && !it.metAt && !it.stoppedAt,
  );
  const refused =
    work.failure?.kind === 'fields'
      ? work.failure.fields.map(it => it.message).join(' ')
      : undefined;
  const isEmpty = value.body.trim() === '';
  return {
    value,
    change: (part: Partial<Draft>) => draft.set({ ...draft.value, ...part }),
    mayComment,
    mayNote,
    plan: mayNote ? plan : undefined,
    files,
    work,
    problem:
      refused ??
      (attempted && isEmpty ? t('ticketDiscussion.comment.needed') : undefined),
    send: () => {
      setAttempted(true);
      if (isEmpty) return;
      work.send({
        body: value.body.trim(),
        internal: value.internal,
        meets: plan && value.meets ? ['actionPlan'] : [],
        attachments: value.files.map(it => it.id),
      });
    },
  };
}

export type CommentDraft = ReturnType<typeof useCommentDraft>;
