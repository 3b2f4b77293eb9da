import { setImmediate } from 'node:timers/promises';
import { stringifyError } from '@backstage/errors';
import { demoId } from './demoIds';
import { DemoDesk } from './DemoDesk';
import { fateOf } from './fate';
import type { Generated, GenerateOptions } from './GenerateOptions';
import { People } from './people';
import { Random } from './random';
import { demandAt } from './requests';
import { Rhythm } from './rhythm';
import { Schedule } from './Schedule';
import { TicketLife, type Steps } from './TicketLife';

interface Arrival {
  people: People;
  rhythm: Rhythm;
  number: number;
}

type Happening = { arrival: Arrival } | { model: string; steps: Steps };

/** Lets time pass, and people log tickets and work on them in it. */
export class Generation {
  readonly #options: GenerateOptions;
  readonly #schedule = new Schedule<Happening>();
  readonly #desk: DemoDesk;
  readonly #result: Generated = {
    logged: 0,
    known: 0,
    unasked: 0,
    refused: [],
  };

  constructor(options: GenerateOptions) {
    this.#options = options;
    const people = options.examples.map(
      it => new People(it.model, it.entities),
    );
    const arrivals = people.flatMap((_it, i) => this.#arrivalsOf(people, i));
    arrivals.sort((a, b) => a.at.getTime() - b.at.getTime());
    arrivals.forEach(({ at, arrival }) => this.#schedule.put(at, { arrival }));
    const from = arrivals[0]?.at ?? options.until;
    this.#desk = new DemoDesk({ ...options, people, from });
  }

  async run(): Promise<Generated> {
    const { until } = this.#options;
    for (;;) {
      const next = this.#schedule.take();
      if (!next || next.at > until) break;
      await this.#desk.jobs.passTo(next.at);
      // SQLite answers at once, and what it needed for that is freed between two turns of the event loop only.
      await setImmediate();
      const { logged } = this.#result;
      await this.#happen(next.what);
      if (this.#result.logged > logged) {
        this.#options.onProgress?.(logged + 1, next.at);
      }
    }
    await this.#desk.jobs.passTo(until);
    return this.#result;
  }

  /** The more people may ask, the more requests a model has. */
  #arrivalsOf(all: People[], index: number) {
    const people = all[index];
    const count = (some: People[]) =>
      some.reduce((sum, it) => sum + it.asking.length, 0);
    const upTo = (end: number) =>
      Math.round((this.#options.count * count(all.slice(0, end))) / count(all));
    const rhythm = new Rhythm(people.model, this.#options);
    return rhythm
      .arrivals(upTo(index + 1) - upTo(index))
      .map((at, number) => ({ at, arrival: { people, rhythm, number } }));
  }

  async #happen(what: Happening): Promise<void> {
    const model =
      'arrival' in what ? what.arrival.people.model.title : what.model;
    try {
      if ('arrival' in what) await this.#log(what.arrival);
      else await this.#goOn(what);
    } catch (error) {
      const reason = stringifyError(error);
      this.#result.refused.push({ model, at: this.#desk.now, reason });
    }
  }

  async #log({ people, rhythm, number }: Arrival): Promise<void> {
    const { seed } = this.#options;
    const { model } = people;
    const at = this.#desk.now;
    const id = demoId(seed, model.ref, number);
    if (await this.#desk.has(id)) {
      this.#result.known += 1;
      return;
    }
    const random = Random.of(id);
    const mood = rhythm.moodAt(at);
    const demand = demandAt(people, { at, mood, random });
    if (!demand) {
      this.#result.unasked += 1;
      return;
    }
    await this.#desk.log(id, demand);
    this.#result.logged += 1;
    await this.#begin(id, people, rhythm);
  }

  async #begin(id: string, people: People, rhythm: Rhythm): Promise<void> {
    const { seed } = this.#options;
    const random = Random.of(id, 'life');
    const mood = rhythm.moodAt(this.#desk.now);
    const ticket = await this.#desk.ticket(id);
    const fate = fateOf(ticket, people.model, { mood, random, seed });
    const life = new TicketLife({
      id,
      people,
      mood,
      random,
      fate,
      desk: this.#desk,
      onRaised: it => this.#begin(it, people, rhythm),
    });
    await this.#goOn({ model: people.model.title, steps: life.steps() });
  }

  async #goOn(life: { model: string; steps: Steps }): Promise<void> {
    const next = await life.steps.next();
    if (!next.done) this.#schedule.put(next.value, life);
  }
}
