import type { TicketEvent } from '../tickets/TicketStore';

/** A comment as the history tells it. */
export interface StoredComment {
  id: string;
  body: string;
  internal: boolean;
  author: string;
  at: Date;
  mentions: string[];
  /** Without those that were taken away since. */
  attachments: string[];
  editedAt?: Date;
  /** What it said before, the newest first. */
  earlier: { body: string; at: Date; by: string }[];
  /** How it came, where that was not in the portal. */
  channel?: string;
  /** What it quotes of earlier messages: Markdown. */
  quoted?: string;
}

/** The comments of a ticket as they read now, from the first: what was said, with every edit of it. */
export function foldComments(history: TicketEvent[]): StoredComment[] {
  const comments = new Map<string, StoredComment>();
  for (const { type, at, actor, internal, data } of history) {
    const id = String(data.comment);
    const before = comments.get(id);
    if (type === 'commented') {
      comments.set(id, {
        id,
        body: String(data.body),
        internal,
        author: actor,
        at,
        mentions: (data.mentions as string[] | undefined) ?? [],
        attachments: (data.attachments as string[] | undefined) ?? [],
        earlier: [],
        channel: data.channel as string | undefined,
        quoted: data.quoted as string | undefined,
      });
    } else if (type === 'commentEdited' && before) {
      const { body, author } = before;
      const said = { body, at: before.editedAt ?? before.at, by: author };
      comments.set(id, {
        ...before,
        body: String(data.body),
        mentions: (data.mentions as string[] | undefined) ?? before.mentions,
        editedAt: at,
        earlier: [said, ...before.earlier],
      });
    } else if (type === 'detached') {
      for (const [key, comment] of comments) {
        const attachments = comment.attachments.filter(
          it => it !== data.attachment,
        );
        comments.set(key, { ...comment, attachments });
      }
    }
  }
  return [...comments.values()];
}
