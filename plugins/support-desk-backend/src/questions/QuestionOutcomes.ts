import { NotAllowedError } from '@backstage/errors';
import type {
  Candidate,
  Ticket,
  ticketOfQuestionSchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { z } from 'zod';
import type { TicketCaller, TicketService } from '../tickets/TicketService';
import { EndedQuestionError, StaleQuestionError } from './errors';
import { evidenceOf } from './evidence';
import type { QuestionOptions } from './QuestionService';
import { helps } from './QuestionSight';
import type { StoredAnswer, StoredQuestion } from './QuestionStore';

/** What becomes of questions: tickets, and candidates of the FAQ. */
export class QuestionOutcomes {
  readonly #options: QuestionOptions & { tickets: TicketService };

  constructor(options: QuestionOptions & { tickets: TicketService }) {
    this.#options = options;
  }

  /**
   * Makes a question a ticket of whoever asked it, with itself as evidence. Both happen or neither does.
   *
   * @param version - that the caller saw
   * @param idempotencyKey - the same key and request twice answer the same ticket
   * @throws NotFoundError for a question that the caller does not see
   * @throws StaleQuestionError, EndedQuestionError
   * @throws whatever {@link TicketService.create} does
   */
  async raise(
    id: string,
    version: number,
    request: z.output<typeof ticketOfQuestionSchema>,
    caller: TicketCaller,
    idempotencyKey?: string,
  ): Promise<Ticket> {
    const { questions, sight, tickets, clock } = this.#options;
    const { question, sides } = await sight.see(id, caller);
    const isRepeated = idempotencyKey !== undefined && question.ticket;
    if (!isRepeated) assertWaits(question, version);
    const said = await questions.listSaid(id);
    const asked = await this.#askedOf(id, said, caller);
    return tickets.create(
      {
        ...request,
        model: question.modelRef,
        summary: request.summary ?? question.summary,
        description: request.description || question.details,
        module: request.module ?? question.module,
        selfHelp: evidenceOf(request.selfHelp, id, said, asked),
        channel: 'portal',
        ...(!sides.includes('asker') && { onBehalfOf: question.askedBy }),
      },
      {
        caller,
        idempotencyKey,
        within: (tx, ticket) =>
          questions.updateWithin(tx, {
            question: {
              ...question,
              version,
              status: 'ticket',
              ticket: { id: ticket.id, key: ticket.key },
              updatedAt: clock.now(),
              updatedBy: caller.user,
            },
          }),
      },
    );
  }

  /** Whoever answered and whose turn it was, of those whom the catalog still has: a ticket names nobody else. */
  async #askedOf(id: string, said: StoredAnswer[], caller: TicketCaller) {
    const { questions, models } = this.#options;
    const asked = new Set([
      ...said.filter(it => it.kind === 'answer').map(it => it.author),
      ...(await questions.listOffered(id)),
    ]);
    const known = await Promise.all(
      [...asked].map(it => models.isUser(it, caller)),
    );
    return [...asked].filter((_, index) => known[index]);
  }

  /**
   * Makes a question a candidate of the FAQ; one that belongs to a candidate answers that one.
   *
   * @param version - that the caller saw
   * @throws NotFoundError for a question that the caller does not see
   * @throws NotAllowedError for whoever may not write the FAQ (S1-36)
   * @throws StaleQuestionError
   */
  async suggest(
    id: string,
    version: number,
    caller: TicketCaller,
  ): Promise<Candidate> {
    const { sight, intake } = this.#options;
    const { question, sides } = await sight.see(id, caller);
    if (!helps(sides)) {
      throw new NotAllowedError(
        'question: super users and the team propose it for the FAQ; ask the one who answered',
      );
    }
    if (question.version !== version) {
      throw new StaleQuestionError(version, question);
    }
    return intake.fromQuestion(question, caller);
  }
}

function assertWaits(question: StoredQuestion, version: number) {
  if (question.version !== version) {
    throw new StaleQuestionError(version, question);
  }
  if (question.status !== 'open' && question.status !== 'answered') {
    throw new EndedQuestionError(question, 'it becomes no other ticket');
  }
}
