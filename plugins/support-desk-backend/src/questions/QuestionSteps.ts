import { NotAllowedError } from '@backstage/errors';
import type {
  QuestionDetail,
  QuestionStatus,
  questionStepSchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import { InvalidAnswersError } from '../tickets/errors';
import type { TicketCaller } from '../tickets/TicketService';
import { EndedQuestionError, StaleQuestionError } from './errors';
import { listingsFor, offerableTo } from './offerable';
import { turnMessages } from './questionMessages';
import type { QuestionOptions } from './QuestionService';
import { helps, type SeenQuestion } from './QuestionSight';
import type { QuestionChange, StoredQuestion } from './QuestionStore';
import { wordsOf } from './wordsOf';

type Step = z.output<typeof questionStepSchema>;
type StepOf<Name extends Step['step']> = Extract<Step, { step: Name }>;

/** What a step changes of a question. */
type Outcome = Omit<QuestionChange, 'question'> & {
  becomes: Partial<StoredQuestion>;
  /** Tells whose turn it is. */
  tells?: boolean;
};

/** When each step can be done. */
const POSSIBLE: Record<Step['step'], QuestionStatus[]> = {
  solve: ['open', 'answered'],
  askAgain: ['open', 'answered', 'solved'],
  withdraw: ['open', 'answered'],
  take: ['open'],
  passOn: ['open'],
};

/** What people do with a question besides answering it. */
export class QuestionSteps {
  readonly #options: QuestionOptions;

  constructor(options: QuestionOptions) {
    this.#options = options;
  }

  /**
   * @param version - that the caller saw
   * @throws NotFoundError for a question that the caller does not see
   * @throws NotAllowedError for a step that is for the other side
   * @throws StaleQuestionError, EndedQuestionError
   * @throws InvalidAnswersError for an answer or a person that it does not know
   */
  async take(
    id: string,
    version: number,
    step: Step,
    caller: TicketCaller,
  ): Promise<QuestionDetail> {
    const { questions, sight, describer, models, clock } = this.#options;
    const seen = await sight.see(id, caller);
    const { question, standing } = seen;
    assertTheirs(step, seen);
    if (question.version !== version) {
      throw new StaleQuestionError(version, question);
    }
    if (!POSSIBLE[step.step].includes(question.status)) {
      throw new EndedQuestionError(question, `'${step.step}' comes too late`);
    }
    const { becomes, tells, ...outcome } = await this.#outcomeOf(
      step,
      seen,
      caller,
    );
    const words =
      tells &&
      standing &&
      (await wordsOf(question, caller.user, standing, models));
    await questions.update({
      ...outcome,
      question: {
        ...question,
        ...becomes,
        updatedAt: clock.now(),
        updatedBy: caller.user,
      },
      ...(words && { messages: it => turnMessages(it, words) }),
    });
    return describer.detail(await sight.see(id, caller));
  }

  async #outcomeOf(
    step: Step,
    seen: SeenQuestion,
    caller: TicketCaller,
  ): Promise<Outcome> {
    switch (step.step) {
      case 'solve':
        return this.#solve(step, seen);
      case 'askAgain':
        return this.#askAgain(step, seen, caller);
      case 'withdraw':
        return { becomes: { status: 'withdrawn' } };
      case 'take':
        return { becomes: {}, offerTo: [caller.user] };
      default:
        return this.#passOn(step, seen);
    }
  }

  async #solve(
    { answer }: StepOf<'solve'>,
    { question }: SeenQuestion,
  ): Promise<Outcome> {
    const said = await this.#options.questions.listSaid(question.id);
    const answers = said.filter(it => it.kind === 'answer').map(it => it.id);
    if (answer && !answers.includes(answer)) {
      const message = `'${answer}' is not an answer to this question`;
      throw new InvalidAnswersError([
        { field: 'answer', message, allowed: answers },
      ]);
    }
    return { becomes: { status: 'solved' }, solvedBy: answer };
  }

  /** It goes back to whose turn it was, unless they are away by now. */
  async #askAgain(
    { text }: StepOf<'askAgain'>,
    seen: SeenQuestion,
    caller: TicketCaller,
  ): Promise<Outcome> {
    const { whereabouts, clock } = this.#options;
    const { offeredTo } = seen.question;
    const now = clock.now();
    const away = await whereabouts.awayAt(offeredTo ? [offeredTo] : [], now);
    const goesBack = offeredTo !== undefined && !away.has(offeredTo);
    return {
      becomes: { status: 'open' },
      said: {
        id: uuid(),
        kind: 'followUp',
        author: caller.user,
        at: now,
        text,
        solved: false,
      },
      offerTo: goesBack ? [offeredTo] : await this.#others(seen),
      tells: true,
    };
  }

  async #passOn(
    { to }: StepOf<'passOn'>,
    seen: SeenQuestion,
  ): Promise<Outcome> {
    const others = await this.#others(seen);
    if (to === undefined && others.length > 0) {
      return { becomes: {}, offerTo: others, tells: true };
    }
    const { describer } = this.#options;
    const { mayPassTo } = await describer.detail(seen);
    const allowed = mayPassTo.map(it => it.ref);
    const user = to?.toLocaleLowerCase('en-US') ?? allowed[0];
    if (user && allowed.includes(user)) {
      return { becomes: {}, offerTo: [user], tells: true };
    }
    const message = to
      ? `'${to}' cannot take it over`
      : 'there is nobody else to whom it could be passed on';
    throw new InvalidAnswersError([{ field: 'to', message, allowed }]);
  }

  /** Who else may have it: of its module, as when it was asked. */
  async #others({ question, standing }: SeenQuestion): Promise<string[]> {
    const { whereabouts, clock } = this.#options;
    return offerableTo(
      listingsFor(standing?.superUsers ?? [], question),
      whereabouts,
      clock.now(),
      [question.askedBy, question.offeredTo],
    );
  }
}

/** @throws NotAllowedError for a step that is for the other side */
function assertTheirs({ step }: Step, { sides, question }: SeenQuestion) {
  if (step === 'take' || step === 'passOn') {
    if (step === 'take' && !sides.includes('superUser')) {
      throw new NotAllowedError(
        "step: 'take' is for super users; the team answers, or passes it on",
      );
    }
    if (!helps(sides) || (step === 'take' && sides.includes('asker'))) {
      throw new NotAllowedError(
        `step: '${step}' is for the super users and the team; whoever asked solves it, asks again or withdraws it`,
      );
    }
    return;
  }
  if (sides.includes('asker')) return;
  throw new NotAllowedError(
    `step: '${step}' is for whoever asked, ${question.askedBy}; the others answer, take it or pass it on`,
  );
}
