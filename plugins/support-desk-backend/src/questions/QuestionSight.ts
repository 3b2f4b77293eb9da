import { NotFoundError } from '@backstage/errors';
import type { Question } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ModelStaff, Standing } from '../knowledge/ModelStaff';
import type { TicketCaller } from '../tickets/TicketService';
import type { CountedQuestion, QuestionStore } from './QuestionStore';

/** What a caller is to a question. */
export interface SeenQuestion {
  question: CountedQuestion;
  sides: Question['sides'];
  /** What they are to its model; absent where they may not see the model any more. */
  standing?: Standing;
}

/** Decides who sees which question: who asked, the super users of its model, whoever stands in for one, and the team. */
export class QuestionSight {
  readonly #questions: Pick<QuestionStore, 'find'>;
  readonly #staff: Pick<ModelStaff, 'find'>;

  constructor(options: {
    questions: Pick<QuestionStore, 'find'>;
    staff: Pick<ModelStaff, 'find'>;
  }) {
    this.#questions = options.questions;
    this.#staff = options.staff;
  }

  /** @throws NotFoundError for one that there is not, and for one that is none of the caller's business: the same words */
  async see(id: string, caller: TicketCaller): Promise<SeenQuestion> {
    const question = await this.#questions.find(id);
    if (question) {
      const standing = await this.#staff.find(question.modelRef, caller);
      const sides = sidesOf(question, caller, standing);
      if (sides.length > 0) return { question, sides, standing };
    }
    throw new NotFoundError(
      `question: there is no question '${id}' that you may see`,
    );
  }
}

/** What a caller is to a question; nothing: a stranger. */
export function sidesOf(
  { askedBy, offeredTo }: Pick<CountedQuestion, 'askedBy' | 'offeredTo'>,
  caller: Pick<TicketCaller, 'user'>,
  standing: Standing | undefined,
): Question['sides'] {
  const sides: Question['sides'] = [];
  if (askedBy === caller.user) sides.push('asker');
  if (standing?.own.length || offeredTo === caller.user) {
    sides.push('superUser');
  }
  if (standing && supports(standing)) sides.push('team');
  return sides;
}

/** Whether somebody is more to a question than whoever asked it. */
export function helps(sides: Question['sides']): boolean {
  return sides.some(it => it !== 'asker');
}

/** Whether somebody sees all questions of a model. */
export function answersIn(standing: Standing): boolean {
  return standing.own.length > 0 || supports(standing);
}

function supports({ isTeam, isOwner }: Standing): boolean {
  return isTeam || isOwner;
}
