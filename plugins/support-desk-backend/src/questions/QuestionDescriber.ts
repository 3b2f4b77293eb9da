import type {
  Question,
  QuestionDetail,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { CandidateIntake } from '../knowledge/candidates/CandidateIntake';
import type { Whereabouts } from '../escalation/Whereabouts';
import { areaOf, modulesOf } from '../superUsers/place';
import { named, type Names } from '../tickets/describeTicket';
import type { TicketModels } from '../tickets/TicketModels';
import { listingsFor, offerableTo } from './offerable';
import { helps, type SeenQuestion } from './QuestionSight';
import type { QuestionStore } from './QuestionStore';

/** What the describer of questions is made of. */
export interface QuestionDescriberOptions {
  questions: Pick<QuestionStore, 'listSaid'>;
  models: Pick<TicketModels, 'namesOf'>;
  whereabouts: Whereabouts;
  intake: Pick<CandidateIntake, 'ofQuestions'>;
}

/** Puts questions into words for those who may see them. */
export class QuestionDescriber {
  readonly #options: QuestionDescriberOptions;

  constructor(options: QuestionDescriberOptions) {
    this.#options = options;
  }

  async list(seen: SeenQuestion[]): Promise<Question[]> {
    const { models, intake } = this.#options;
    const names = await models.namesOf(seen.flatMap(namedIn));
    const candidates = await intake.ofQuestions(seen.map(it => it.question.id));
    return seen.map(it => describe(it, names, candidates.get(it.question.id)));
  }

  async detail(seen: SeenQuestion): Promise<QuestionDetail> {
    const { questions, models } = this.#options;
    const [described] = await this.list([seen]);
    const said = await questions.listSaid(seen.question.id);
    const others = await this.#mayPassTo(seen);
    const names = await models.namesOf([
      ...said.map(it => it.author),
      ...others,
    ]);
    return {
      ...described,
      conversation: said.map(({ id, author, at, text, solved }) => ({
        id,
        by: named(author, names),
        at: at.toISOString(),
        text,
        solved,
      })),
      mayPassTo: others.map(it => named(it, names)),
    };
  }

  /** Super users who are there, those of the question's module first; or deputies. */
  async #mayPassTo({ question, sides, standing }: SeenQuestion) {
    if (!helps(sides) || !standing || question.status !== 'open') return [];
    const { superUsers, access } = standing;
    const nearest = listingsFor(superUsers, question);
    return offerableTo(
      [...nearest, ...superUsers],
      this.#options.whereabouts,
      access.context.now,
      [question.askedBy, question.offeredTo],
    );
  }
}

function namedIn({ question }: SeenQuestion): string[] {
  const { askedBy, offeredTo } = question;
  return offeredTo ? [askedBy, offeredTo] : [askedBy];
}

function describe(
  { question, sides, standing }: SeenQuestion,
  names: Names,
  candidate: string | undefined,
): Question {
  const { id, modelRef, offeredTo, ticket } = question;
  const model = standing?.registered.model;
  const module = model && modulesOf([question.module ?? ''], model)[0];
  const area = model && areaOf(question, model);
  return {
    id,
    model: modelRef,
    modelTitle: model?.title ?? modelRef,
    ...(module && { module: { id: module.id, title: module.title } }),
    ...(area && { area }),
    summary: question.summary,
    details: question.details,
    status: question.status,
    askedBy: named(question.askedBy, names),
    askedAt: question.askedAt.toISOString(),
    updatedAt: question.updatedAt.toISOString(),
    ...(offeredTo && { offeredTo: named(offeredTo, names) }),
    answers: question.answers,
    ...(ticket && { ticket }),
    ...(candidate && helps(sides) && { candidate }),
    version: question.version,
    sides,
  };
}
