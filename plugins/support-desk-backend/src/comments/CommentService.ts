import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  type createCommentSchema,
  type FieldProblem,
  type TicketComment,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import { named } from '../tickets/describeTicket';
import { InvalidAnswersError } from '../tickets/errors';
import type { TicketModels } from '../tickets/TicketModels';
import type { TicketStore } from '../tickets/TicketStore';
import type { TicketWork, Visit, WorkContext } from '../tickets/work';
import { asSeenBy } from '../tickets/work/actions/people';
import { addressees, toldMessages } from '../tickets/work/messages/told';
import { say } from '../words';
import { assertAnswerable } from './answerable';
import { attachedFiles } from './attachedFiles';
import { commentMessages } from './commentMessages';
import { assertMaySay, assertShown } from './commentRules';
import { foldComments, type StoredComment } from './foldComments';
import { findMentions } from './mentions';
import {
  askers,
  assertOpen,
  resumed,
  speaksForSupport,
  spoken,
} from './replies';

/** A comment, checked against its schema. */
export type CheckedComment = z.output<typeof createCommentSchema>;

/** A comment that was not written in the portal. */
export interface CommentSource {
  /** Kind of the channel by which it came. */
  channel: string;
  /** What it quotes of earlier messages: Markdown. */
  quoted?: string;
}

/** What people say about a ticket. What is internal is said among those who work on it. */
export class CommentService {
  readonly #store: TicketStore;
  readonly #models: TicketModels;
  readonly #work: TicketWork;
  readonly #channelTo: (ticketId: string) => Promise<string>;

  /** @param options - `channelTo`: by which kind of channel a reply in the portal reaches those who asked (S0-59) */
  constructor(options: {
    store: TicketStore;
    models: TicketModels;
    work: TicketWork;
    channelTo: (ticketId: string) => Promise<string>;
  }) {
    this.#store = options.store;
    this.#models = options.models;
    this.#work = options.work;
    this.#channelTo = options.channelTo;
  }

  /** From the first; internal ones for support only. */
  async list({ ticketId, sides }: Visit): Promise<TicketComment[]> {
    const comments = foldComments(await this.#store.listEvents(ticketId));
    return this.#describe(
      comments.filter(it => !it.internal || sides.includes('support')),
    );
  }

  /**
   * @param version - of the ticket that the caller saw
   * @param id - of the comment; one that is there already is not made again
   * @param source - of one that was not written in the portal
   * @throws NotAllowedError for somebody who only reads, and for an internal note of the requester
   * @throws InputError that names whom the text mentions without there being such a person, and what else of it does not fit
   * @throws ConflictError for a stale version, and on a ticket that has ended
   */
  async create(
    visit: Visit,
    version: number,
    comment: CheckedComment,
    id = uuid(),
    source?: CommentSource,
  ): Promise<TicketComment> {
    const { caller } = visit;
    assertMaySay(visit, comment);
    const channel = source?.channel ?? (await this.#channelTo(visit.ticketId));
    await this.#work.change(visit, version, async context => {
      const history = await context.history();
      if (foldComments(history).some(it => it.id === id)) return undefined;
      if (!comment.internal) assertOpen(context, 'A reply');
      assertShown(comment, attachedFiles(history));
      const mentions = await this.#mentioned(context, comment);
      const { body, internal, attachments, meets } = comment;
      if (!internal) assertAnswerable(context, mentions, 'body');
      const said = {
        id,
        author: caller.user,
        body,
        internal,
        mentions,
        attachments,
      };
      const reply = {
        at: context.now,
        channel,
        reached: askers(context),
        meets,
      };
      const ticket = internal ? context.ticket : spoken(context, reply);
      const told = meets.length > 0 ? addressees(context) : [];
      return {
        ticket,
        events: [
          {
            type: 'commented',
            internal,
            data: {
              comment: id,
              body,
              mentions,
              attachments,
              meets,
              ...source,
              ...(told.length > 0 && { told }),
            },
          },
          ...resumed(context, ticket.status),
        ],
        messages: [
          ...commentMessages(ticket, said, speaksForSupport(context)),
          ...toldMessages(context, told, {
            occasion: `told.${id}`,
            title: say('tickets.goesOn', {
              key: ticket.key,
              summary: ticket.summary,
            }),
            description: body,
            // What keeps a promise is public.
            mail: { text: body, attachments, by: caller.user },
          }),
        ],
      };
    });
    return this.#one(visit.ticketId, id);
  }

  /**
   * @throws NotFoundError for a comment that there is not, or that the caller may not see
   * @throws NotAllowedError for somebody else's
   * @throws ConflictError for a stale version, and on a ticket that has ended
   */
  async edit(
    visit: Visit,
    version: number,
    id: string,
    body: string,
  ): Promise<TicketComment> {
    await this.#work.change(visit, version, async context => {
      const before = foldComments(await context.history()).find(
        it => it.id === id,
      );
      if (!before || (before.internal && !visit.sides.includes('support'))) {
        throw new NotFoundError(`comment: there is no comment '${id}'`);
      }
      if (before.author !== visit.caller.user) {
        throw new NotAllowedError(
          'comment: only its author changes a comment; write one of your own',
        );
      }
      assertOpen(context, 'A change of a comment');
      if (before.body === body) return undefined;
      const { internal } = before;
      const mentions = await this.#mentioned(context, { body, internal });
      const added = mentions.filter(it => !before.mentions.includes(it));
      return {
        ticket: context.ticket,
        events: [
          {
            type: 'commentEdited',
            internal,
            data: { comment: id, body, mentions },
          },
        ],
        messages: commentMessages(
          context.ticket,
          { ...before, body, mentions: added, internal: true },
          speaksForSupport(context),
        ),
      };
    });
    return this.#one(visit.ticketId, id);
  }

  /** @throws InvalidAnswersError for whoever is not there, or may not read what is said */
  async #mentioned(
    { access, ticket, caller }: WorkContext,
    { body, internal }: Pick<CheckedComment, 'body' | 'internal'>,
  ): Promise<string[]> {
    const mentions = findMentions(body);
    const [resource] = await this.#store.getResources([ticket.id]);
    const readers = resource
      ? [resource.team, resource.assignee, ...resource.supporters]
      : [];
    const others = internal
      ? []
      : [
          ticket.reporter,
          ticket.onBehalfOf,
          ...(ticket.affected ?? []),
          ...(resource?.superUsers ?? []),
        ];
    const problems: FieldProblem[] = [];
    for (const { word, ref } of mentions) {
      const { memberships } = asSeenBy(access.context, ref).caller;
      if (!(await this.#models.isUser(ref, caller))) {
        const message = `'${word}' is nobody whom the catalog knows`;
        problems.push({ field: 'body', message });
      } else if (
        ![...readers, ...others].some(it => it && memberships.includes(it))
      ) {
        const message = `'${word}' may not read this${
          internal ? ' internal note' : ' ticket'
        }`;
        problems.push({ field: 'body', message });
      }
    }
    if (problems.length > 0) throw new InvalidAnswersError(problems);
    return mentions.map(it => it.ref);
  }

  async #one(ticketId: string, id: string): Promise<TicketComment> {
    const comments = foldComments(await this.#store.listEvents(ticketId));
    const [comment] = await this.#describe(comments.filter(it => it.id === id));
    return comment;
  }

  async #describe(comments: StoredComment[]): Promise<TicketComment[]> {
    const names = await this.#models.namesOf(
      comments.flatMap(it => [it.author, ...it.mentions]),
    );
    return comments.map(comment => ({
      ...comment,
      author: named(comment.author, names),
      at: comment.at.toISOString(),
      mentions: comment.mentions.map(it => named(it, names)),
      editedAt: comment.editedAt?.toISOString(),
      earlier: comment.earlier.map(({ body, at, by }) => ({
        body,
        at: at.toISOString(),
        by: named(by, names),
      })),
    }));
  }
}
