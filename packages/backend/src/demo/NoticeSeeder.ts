import type {
  AcknowledgeNotice,
  ChaseRecipient,
  DecideFeedback,
  FileIncidentReport,
  GiveFeedback,
  NoticeStep,
  PostNotice,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { reasonOf } from './Personas';
import type { SeederOptions } from './SeederOptions';

/** What somebody does with a notice or with feedback of the demo data: one of these. */
export interface ExampleNoticeReaction {
  /** Full reference of the User entity. */
  persona: string;
  acknowledge?: AcknowledgeNotice;
  chase?: ChaseRecipient;
  step?: NoticeStep;
  report?: FileIncidentReport;
  followUp?: Omit<PostNotice, 'model' | 'follows'>;
  decision?: DecideFeedback;
}

/** A notice that a persona posts, or what they say about support: one of these, and what others do with it. */
export interface ExampleNotice {
  /** Full reference of the User entity. */
  persona: string;
  notice?: PostNotice;
  feedback?: GiveFeedback;
  then?: ExampleNoticeReaction[];
}

/** What others react to. */
interface Begun {
  id: string;
  model: string;
  /** Of each request that makes something new, so that another attempt makes it once. */
  idempotencyKey: string;
}

/** Posts the notices of the demo data over the REST API, and says what its people say about support, each as the persona that it is. */
export class NoticeSeeder {
  readonly #options: Required<SeederOptions>;

  constructor(options: SeederOptions) {
    this.#options = { patienceMs: 60_000, ...options };
  }

  /** What is refused is told, and holds up nothing else. */
  async seed(examples: ExampleNotice[], signal?: AbortSignal): Promise<void> {
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
      const key = `example-notice-${index + 1}`;
      try {
        const begun = await as(example.persona, it => begin(it, example, key));
        for (const [i, reaction] of (example.then ?? []).entries()) {
          const idempotencyKey = `${key}-${i + 1}`;
          await as(reaction.persona, it =>
            react(it, reaction, { ...begun, idempotencyKey }),
          );
        }
        done++;
      } catch (error) {
        if (signal?.aborted) return;
        logger.warn(
          `Could not do what ${example.persona} does in entry ${
            index + 1
          } of the example notices, or all that follows: ${reasonOf(error)}`,
        );
      }
    }
    logger.info(`Did ${done} things of the example notices`);
  }
}

async function begin(
  client: SupportDeskApi,
  { notice, feedback }: ExampleNotice,
  idempotencyKey: string,
): Promise<Omit<Begun, 'idempotencyKey'>> {
  return notice
    ? client.postNotice(notice, { idempotencyKey })
    : client.giveFeedback(feedback!, { idempotencyKey });
}

async function react(
  client: SupportDeskApi,
  {
    acknowledge,
    chase,
    step,
    report,
    followUp,
    decision,
  }: ExampleNoticeReaction,
  { id, model, idempotencyKey }: Begun,
): Promise<void> {
  if (acknowledge) await client.acknowledgeNotice(id, acknowledge);
  if (chase) await client.chaseRecipient(id, chase);
  if (step) await client.stepNotice(await client.getNotice(id), step);
  if (report) {
    await client.fileIncidentReport(await client.getNotice(id), report);
  }
  if (followUp) {
    await client.postNotice(
      { ...followUp, model, follows: id },
      { idempotencyKey },
    );
  }
  if (decision) {
    const { items } = await client.getFeedback({ model, limit: 200 });
    const { version = 1 } = items.find(it => it.id === id) ?? {};
    await client.decideFeedback({ id, version }, decision);
  }
}
