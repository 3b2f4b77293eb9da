import { NotFoundError } from '@backstage/errors';
import type {
  AskLicence,
  CreateLicence,
  GiveSeat,
  LicenceRequestStep,
  RecordFigures,
  SupportDeskApi,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { dayAfter } from './exampleTickets';
import { reasonOf } from './Personas';
import type { SeederOptions } from './SeederOptions';

/** How many were in use from so many days before today on, every so many days. */
export interface ExampleFigures {
  from: number;
  every: number;
  bought: number;
  inUse: number[];
}

/** What somebody asks for, and what others do with it. */
export interface ExampleLicenceRequest {
  /** Full reference of the User entity. */
  persona: string;
  /** The class of this number, from 0, of those that are offered. */
  class?: number;
  ask: Omit<AskLicence, 'licence' | 'trainingOn'>;
  then?: { persona: string; step: LicenceRequestStep }[];
}

/** A licence of the demo data: one that a persona adds, or one that its model states. */
export interface ExampleLicence {
  /** Full reference of the User entity: who manages it. */
  persona: string;
  licence?: CreateLicence;
  stated?: { model: string; title: string };
  past?: ExampleFigures[];
  seats?: GiveSeat[];
  requests?: ExampleLicenceRequest[];
}

/** Acts as a persona, patiently. */
type As = <T>(
  persona: string,
  act: (client: SupportDeskApi) => Promise<T>,
) => Promise<T>;

/** Adds the licences of the demo data over the REST API, with their past, their seats and who asks for one, each as the persona that it is. */
export class LicenceSeeder {
  readonly #options: Required<SeederOptions>;

  constructor(options: SeederOptions) {
    this.#options = { patienceMs: 60_000, ...options };
  }

  /** What is refused is told, and holds up no other licence. */
  async seed(
    examples: ExampleLicence[],
    now: Date,
    signal?: AbortSignal,
  ): Promise<void> {
    const { personas, logger, patienceMs } = this.#options;
    const deadline = Date.now() + patienceMs;
    const as: As = (persona, act) =>
      personas.retry(async () => act(await personas.clientOf(persona)), {
        deadline,
        signal,
      });
    let done = 0;
    for (const [index, example] of examples.entries()) {
      try {
        await add(example, { as, now, key: `example-licence-${index + 1}` });
        done++;
      } catch (error) {
        if (signal?.aborted) return;
        logger.warn(
          `Could not do all of entry ${
            index + 1
          } of the example licences: ${reasonOf(error)}`,
        );
      }
    }
    logger.info(`Added ${done} example licences`);
  }
}

async function add(
  {
    persona,
    licence,
    stated,
    past = [],
    seats = [],
    requests = [],
  }: ExampleLicence,
  { as, now, key }: { as: As; now: Date; key: string },
): Promise<void> {
  const id = await as(persona, client =>
    stated ? idOf(client, stated) : addOnce(client, licence!),
  );
  if (past.length) {
    const items = past.flatMap(it => figuresOf(it, now));
    await as(persona, client => client.recordLicenceFigures(id, { items }));
  }
  for (const [i, seat] of seats.entries()) {
    const idempotencyKey = `${key}-seat-${i + 1}`;
    await as(persona, client => client.giveSeat(id, seat, { idempotencyKey }));
  }
  for (const [i, request] of requests.entries()) {
    await ask(id, request, as, `${key}-request-${i + 1}`);
  }
}

/** An attempt whose answer was lost has added it already. */
async function addOnce(
  client: SupportDeskApi,
  licence: CreateLicence,
): Promise<string> {
  const found = await findLicence(client, licence);
  return found ?? (await client.createLicence(licence)).id;
}

async function idOf(
  client: SupportDeskApi,
  stated: { model: string; title: string },
): Promise<string> {
  const found = await findLicence(client, stated);
  if (found) return found;
  throw new NotFoundError(
    `${stated.model} states no licence '${stated.title}'`,
  );
}

async function findLicence(
  client: SupportDeskApi,
  { model, title }: { model: string; title: string },
): Promise<string | undefined> {
  const { items } = await client.getLicences({ model, q: title, limit: 200 });
  return items.find(it => it.title === title)?.id;
}

async function ask(
  licence: string,
  { persona, class: number, ask: body, then = [] }: ExampleLicenceRequest,
  as: As,
  idempotencyKey: string,
): Promise<void> {
  const { id } = await as(persona, async client => {
    const trainingOn =
      number === undefined
        ? undefined
        : (await client.getTrainingClasses(licence)).items[number]?.day;
    return client.askLicence(
      { ...body, licence, trainingOn },
      { idempotencyKey },
    );
  });
  for (const { persona: other, step } of then) {
    await as(other, async client => {
      const { version } = await client.getLicenceRequest(id);
      return client.stepLicenceRequest({ id, version }, step);
    });
  }
}

/** The figures of each day that they stand for. */
export function figuresOf(
  { from, every, bought, inUse }: ExampleFigures,
  now: Date,
): RecordFigures['items'] {
  return inUse.map((count, i) => ({
    day: dayAfter(now, i * every - from),
    bought,
    inUse: count,
  }));
}
