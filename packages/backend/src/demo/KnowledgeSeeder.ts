import { randomUUID } from 'crypto';
import type {
  AddCandidate,
  AnswerQuestion,
  ArticleFeedback,
  AskQuestion,
  DecideSuperUser,
  NominateSuperUser,
  QuestionStep,
  RecordVisit,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { reasonOf } from './Personas';
import type { SeederOptions } from './SeederOptions';

/** What somebody does with a nomination or a question of the demo data: one of these. */
export interface ExampleReaction {
  /** Full reference of the User entity. */
  persona: string;
  decision?: DecideSuperUser;
  answer?: AnswerQuestion;
  step?: QuestionStep;
}

/** What a persona asks, says or proposes: one of these, and what others do with it. */
export interface ExampleKnowledge {
  /** Full reference of the User entity. */
  persona: string;
  nomination?: NominateSuperUser;
  question?: AskQuestion;
  feedback?: ArticleFeedback;
  visit?: RecordVisit;
  candidate?: AddCandidate;
  then?: ExampleReaction[];
}

/** Does what the people of the demo do with super users, questions and articles, each as the persona that it is. */
export class KnowledgeSeeder {
  readonly #options: Required<SeederOptions>;

  constructor(options: SeederOptions) {
    this.#options = { patienceMs: 60_000, ...options };
  }

  /** What is refused is told, and holds up nothing else. */
  async seed(
    examples: ExampleKnowledge[],
    signal?: AbortSignal,
  ): Promise<void> {
    const { personas, logger, patienceMs } = this.#options;
    const deadline = Date.now() + patienceMs;
    const as = <T>(
      persona: string,
      act: (client: SupportDeskApi) => Promise<T>,
    ) =>
      personas.retry(async () => act(await personas.clientOf(persona)), {
        deadline,
        signal,
      });

    let done = 0;
    for (const [index, example] of examples.entries()) {
      const key = `example-knowledge-${index + 1}`;
      try {
        const id = await as(example.persona, it => begin(it, example, key));
        for (const { persona, ...reaction } of example.then ?? []) {
          await as(persona, it => react(it, reaction, id));
        }
        done++;
      } catch (error) {
        if (signal?.aborted) return;
        logger.warn(
          `Could not do what ${example.persona} does in entry ${
            index + 1
          } of the example knowledge, or all that follows: ${reasonOf(error)}`,
        );
      }
    }
    logger.info(`Did ${done} things of the example knowledge`);
  }
}

/** @returns the id of what others react to */
async function begin(
  client: SupportDeskApi,
  { nomination, question, feedback, visit, candidate }: ExampleKnowledge,
  idempotencyKey: string,
): Promise<string> {
  if (nomination) return (await client.nominateSuperUser(nomination)).id;
  if (question) {
    return (await client.askQuestion(question, { idempotencyKey })).id;
  }
  if (feedback) await client.rateArticle(feedback);
  if (visit) await client.recordVisit(randomUUID(), visit);
  if (candidate) await client.addCandidate(candidate);
  return '';
}

async function react(
  client: SupportDeskApi,
  { decision, answer, step }: Omit<ExampleReaction, 'persona'>,
  id: string,
): Promise<void> {
  if (decision) {
    const { items } = await client.getSuperUsers({ status: 'nominated' });
    const { version = 1 } = items.find(it => it.id === id) ?? {};
    await client.decideSuperUser({ id, version }, decision);
  }
  if (answer) await client.answerQuestion(id, answer);
  if (step) {
    const { version } = await client.getQuestion(id);
    await client.stepQuestion({ id, version }, step);
  }
}
