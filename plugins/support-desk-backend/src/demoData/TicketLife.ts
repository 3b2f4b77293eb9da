import { checkRequires } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  needsConfirmation,
  prioritiesOf,
} from '../tickets/work/actions/modelWords';
import type { Fate } from './fate';
import type { LifeOptions } from './LifeOptions';
import { priorityFor } from './requests';
import { TicketActs } from './TicketActs';
import { TicketTimes } from './TicketTimes';
import {
  ANSWERS,
  COMPLAINTS,
  PLANS,
  PRAISE,
  REPLIES,
  RESOLUTIONS,
} from './words';
import { keptBy, promiserOf, wayUp } from './workers';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Hours of work that requests of these kinds take at most; others take less. */
const SLOW: Record<string, number> = { change: 200, training: 60, data: 40 };

const FIRST = ['response', 'workStart'] as const;
const LAST = ['resolution', 'completion'] as const;

/** What people do with a ticket: yields the instant of each step, and takes it when it is asked for the next one. */
export type Steps = AsyncGenerator<Date, void, void>;

/** What becomes of a ticket after it was logged. */
export class TicketLife {
  readonly #options: LifeOptions;
  readonly #times: TicketTimes;
  readonly #acts: TicketActs;

  constructor(options: LifeOptions) {
    this.#options = options;
    this.#times = new TicketTimes(options);
    this.#acts = new TicketActs(options);
  }

  async *steps(): Steps {
    const { fate } = this.#options;
    if (fate.isCancelled) {
      yield this.#times.soon(2 * HOUR);
      await this.#acts.ask({ action: 'cancel', reason: 'It works again.' });
      return;
    }
    yield* this.#answer();
    yield* this.#prioritise();
    yield* this.#hearFromVendor();
    yield* this.#plan();
    if (!fate.isSolvedOnFirstCall) {
      for (let i = 0; i < fate.climbs; i += 1) yield* this.#climb();
      yield* this.#hearFromVendor();
      yield* this.#wait();
    }
    yield* this.#solve(fate.isSolvedOnFirstCall);
    yield* this.#reopen();
    yield* this.#confirm();
  }

  async *#answer(): Steps {
    const { desk, id, fate, random } = this.#options;
    if (fate.isAcknowledged) {
      yield await this.#times.wellBefore(FIRST, 0.1, 30 * MINUTE);
      await this.#acts.work({ action: 'acknowledge' });
    }
    yield* this.#hearFromVendor();
    yield await this.#times.onTimeFor(FIRST, 4 * HOUR);
    const { channel, snapshot } = await desk.ticket(id);
    const promised = (
      await this.#times.unmet(it => it.measure === 'response')
    ).map(it => snapshot.targets[it.id].target.via ?? channel);
    for (const via of new Set(promised.length > 0 ? promised : [channel])) {
      await this.#acts.tell(via, random.one(REPLIES), ['report']);
    }
    await this.#acts.begin();
  }

  /** Support rates what came without a priority, where the model has it do so (S0-107). */
  async *#prioritise(): Steps {
    const { desk, id, people } = this.#options;
    const { priority: before, snapshot, requestType } = await desk.ticket(id);
    const { scale } = snapshot;
    if (before || !scale) return;
    const priority = priorityFor({ priorities: scale }, people, this.#options);
    const type = people.model.requestTypes[requestType];
    const possible = prioritiesOf(people.model, type);
    if (!priority || !Object.hasOwn(possible, priority)) return;
    yield this.#times.atOnce(5 * MINUTE);
    const reason = 'By what it means for the work there.';
    await this.#acts.work({ action: 'prioritise', priority, reason });
  }

  /** What was promised besides an answer and a solution, such as a plan. */
  async *#plan(): Steps {
    const { desk, id, fate, random } = this.#options;
    const known: string[] = [...FIRST, ...LAST];
    const others = await this.#times.unmet(it => !known.includes(it.measure));
    if (others.length === 0) return;
    const measures = [...new Set(others.map(it => it.measure))];
    yield fate.isSolvedOnFirstCall
      ? this.#times.atOnce(MINUTE)
      : await this.#times.onTimeFor(measures, 4 * HOUR);
    const { channel } = await desk.ticket(id);
    await this.#acts.tell(channel, random.one(PLANS), measures);
  }

  async *#climb(): Steps {
    const { desk, id, people, random, onRaised } = this.#options;
    yield await this.#times.wellBefore(LAST, 0.3, 4 * HOUR);
    const way = wayUp(await desk.ticket(id), people, {
      now: desk.now,
      worker: await this.#acts.worker(),
    });
    // What costs money is tried only now and then.
    if (!way || (way.level.charge && !random.chance(0.2))) return;
    const raised = await this.#acts.bring(way);
    if (!raised) return;
    await onRaised(raised);
    while ((await desk.ticket(id)).status === 'waiting') {
      yield this.#times.after(4 * HOUR);
    }
  }

  /** What only a vendor's own people can keep, they keep, and call support. */
  async *#hearFromVendor(): Steps {
    const { desk, id, people } = this.#options;
    const ticket = await desk.ticket(id);
    const kept = keptBy(await this.#acts.worker(), ticket, people, desk.now);
    const open = await this.#times.unmet(
      clock =>
        !kept.some(it => it.id === clock.id) &&
        !LAST.some(measure => measure === clock.measure),
    );
    const vendor = open.length > 0 && promiserOf(ticket, people, desk.now);
    if (!vendor) return;
    const measures = [...new Set(open.map(it => it.measure))];
    yield await this.#times.onTimeFor(measures, 4 * HOUR);
    await this.#acts.hearFrom(vendor, measures);
  }

  async *#wait(): Steps {
    const { fate, desk, id, random } = this.#options;
    const { waits } = fate;
    if (!waits) return;
    yield await this.#times.wellBefore(LAST, 0.3, 4 * HOUR);
    await this.#acts.begin();
    const until = this.#times.after(random.between(4, 30) * HOUR);
    await this.#acts.work({
      action: 'wait',
      for: waits,
      reason: waits === 'requester' ? 'Which record is it?' : 'Until then.',
      ...(waits === 'date' && { until: until.toISOString() }),
    });
    yield await this.#endOfWait(waits, until);
    if (waits === 'requester') await this.#acts.say(random.one(ANSWERS));
    if ((await desk.ticket(id)).status !== 'waiting') return;
    await this.#acts.work({ action: 'resume', reason: 'It goes on.' });
  }

  /** On a vendor people wait longest. */
  async #endOfWait(
    waits: NonNullable<Fate['waits']>,
    until: Date,
  ): Promise<Date> {
    switch (waits) {
      case 'date':
        return new Date(until.getTime() + HOUR);
      case 'vendor':
        return this.#times.wellBefore(LAST, 0.8, 120 * HOUR);
      default:
        return this.#times.wellBefore(LAST, 0.6, 12 * HOUR);
    }
  }

  async *#solve(onFirstCall: boolean): Steps {
    const { desk, id, people, random } = this.#options;
    yield onFirstCall
      ? this.#times.atOnce(random.between(4, 15) * MINUTE)
      : await this.#times.onTimeFor(LAST, await this.#usual());
    await this.#acts.begin();
    const { category, requestType } = await desk.ticket(id);
    const worker = await this.#acts.worker();
    const { context } = people.accessOf(people.callerOf(worker), desk.now);
    const { categories, requestTypes } = people.model;
    const possible = Object.values(categories).filter(
      it => !checkRequires(it.requires, context, { subject: it.title }),
    );
    const type = requestTypes[requestType];
    await desk.act(id, worker, 'support', {
      action: 'resolve',
      resolution: random.one(RESOLUTIONS),
      onFirstCall,
      fields: this.#acts.answers(type, 'support', worker),
      category:
        category ??
        (possible.length ? random.mostlyFirst(possible).id : undefined),
    });
  }

  /** Working time that it takes at most where no time was promised. */
  async #usual(): Promise<number> {
    const { desk, id } = this.#options;
    const { kind } = await desk.ticket(id);
    return (SLOW[kind] ?? 24) * HOUR;
  }

  async *#reopen(): Steps {
    const { fate, random } = this.#options;
    if (!fate.isReopened) return;
    yield this.#times.after(random.between(2, 24) * HOUR);
    await this.#acts.ask({ action: 'reopen', reason: 'It is there again.' });
    yield this.#times.soon(4 * HOUR);
    await this.#acts.begin();
    yield* this.#solve(false);
  }

  /** Others close by themselves. */
  async *#confirm(): Steps {
    const { desk, id, people, fate } = this.#options;
    const ticket = await desk.ticket(id);
    const access = people.accessOf(people.callerOf(ticket.reporter), desk.now);
    if (!fate.isConfirmed && !needsConfirmation({ ticket, access })) return;
    yield this.#times.soon(30 * HOUR);
    if ((await desk.ticket(id)).status !== 'resolved') return;
    await this.#acts.ask({ action: 'confirm' });
    yield* this.#rate();
  }

  /** Who had to wait is less pleased. */
  async *#rate(): Steps {
    const { desk, id, fate, random } = this.#options;
    if (!fate.isRated) return;
    yield this.#times.soon(16 * HOUR);
    const { clocks } = await desk.ticket(id);
    const weights = clocks.some(it => it.missedAt)
      ? [3, 4, 5, 3, 1]
      : [0.3, 1, 3, 8, 7];
    const score = random.weighted([1, 2, 3, 4, 5], (_it, i) => weights[i]);
    const remarks = score > 3 ? PRAISE : COMPLAINTS;
    await desk.rate(id, {
      score,
      ...(random.chance(0.4) && { comment: random.one(remarks) }),
    });
  }
}
