import type {
  CompiledRequestType,
  Transition,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { answersTo } from './answers';
import type { LifeOptions } from './LifeOptions';
import { confirmedFor, priorityFor } from './requests';
import { ALL_CONFIRMED, workerOf, type WayUp } from './workers';

/** What the people of a ticket do with it now, by the portal's own services. */
export class TicketActs {
  readonly #options: LifeOptions;

  constructor(options: LifeOptions) {
    this.#options = options;
  }

  /** Who works on it now. */
  async worker(): Promise<string> {
    const { desk, id, people } = this.#options;
    return workerOf(await desk.ticket(id), people, {
      ...this.#options,
      now: desk.now,
    });
  }

  /** Support does something with it. */
  async work(what: Transition): Promise<void> {
    const { desk, id } = this.#options;
    await desk.act(id, await this.worker(), 'support', what);
  }

  /** Whoever asked does something with it. */
  async ask(what: Transition): Promise<void> {
    const { desk, id } = this.#options;
    const { reporter } = await desk.ticket(id);
    await desk.act(id, reporter, 'requester', what);
  }

  /** Whoever asked says something. */
  async say(body: string): Promise<void> {
    const { desk, id } = this.#options;
    const { reporter } = await desk.ticket(id);
    await desk.comment(id, reporter, 'requester', { body });
  }

  /** Support takes it up where nobody works on it. */
  async begin(): Promise<void> {
    const { desk, id } = this.#options;
    const { status } = await desk.ticket(id);
    if (['new', 'acknowledged', 'reopened'].includes(status)) {
      await this.work({ action: 'start' });
    }
  }

  /**
   * Support says something to whoever asked.
   *
   * @param channel - kind of channel
   * @param meets - measures that it fulfils besides the response, where something of them was promised
   */
  async tell(channel: string, text: string, meets: string[]): Promise<void> {
    const { desk, id } = this.#options;
    const { clocks, reporter } = await desk.ticket(id);
    const kept = meets.filter(measure =>
      clocks.some(it => it.measure === measure && !it.metAt),
    );
    const worker = await this.worker();
    if (channel === 'portal') {
      await desk.comment(id, worker, 'support', { body: text, meets: kept });
      return;
    }
    await desk.contact(id, worker, {
      channel,
      direction: 'out',
      with: nameOf(reporter),
      withRef: reporter,
      nature: text,
      outcome: 'reached',
      meets: kept,
    });
  }

  /** Somebody of the vendor calls support about it. @param meets - measures of what the vendor has promised */
  async hearFrom(vendor: string, meets: string[]): Promise<void> {
    const { desk, id } = this.#options;
    await desk.contact(id, await this.worker(), {
      channel: 'phone',
      direction: 'in',
      with: nameOf(vendor),
      withRef: vendor,
      nature: 'They work on it and called back.',
      outcome: 'reached',
      meets,
    });
  }

  /** @returns id of the request that was raised for it, where one was */
  async bring({ level, by, raise }: WayUp): Promise<string | undefined> {
    const { desk, id, people } = this.#options;
    const { model } = people;
    const [first] = Object.keys(model.services);
    return desk.escalate(id, by, {
      to: 'level',
      level: level.id,
      reason: 'It needs somebody who knows the program.',
      confirmed: ALL_CONFIRMED,
      ...(level.charge && { chargeAcceptedBy: 'The owner of the budget' }),
      ...(raise && {
        raise: {
          requestType: raise.id,
          priority: priorityFor(raise, people, this.#options),
          fields: this.answers(raise, 'requester', by),
          confirmed: confirmedFor(
            raise,
            people.accessOf(people.callerOf(by), desk.now),
          ),
          module: (await desk.ticket(id)).module ?? first,
        },
      }),
    });
  }

  /** What somebody answers to the questions of a request type. */
  answers(
    type: CompiledRequestType,
    by: 'requester' | 'support',
    user: string,
  ): Record<string, unknown> {
    const { desk, people, random } = this.#options;
    const { memberships } = people.callerOf(user);
    return answersTo(type, people.model, {
      by,
      at: desk.now,
      random,
      memberships,
    });
  }
}

function nameOf(ref: string): string {
  return ref.replace(/^.*\//, '');
}
