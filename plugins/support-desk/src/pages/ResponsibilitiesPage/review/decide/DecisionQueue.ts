import {
  MOST_DECISIONS,
  type MatrixCell,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Decision } from './decision';
import type { Undelivered } from './withDecisions';

/** How long decisions wait for more, so that several quick ones are one request. */
export const TOGETHER_MS = 300;

/** What one keystroke decided. */
export interface Act {
  decisions: Decision[];
  /** Of the decisions, once they have arrived. */
  ids?: string[];
}

/** A decision about a cell that says something else by now. */
export interface Overtaken {
  was: Decision;
  /** Absent: the cell is gone. */
  now?: MatrixCell;
}

/** How a queue reaches the back end. */
export interface DecisionSender {
  send(decisions: Decision[]): Promise<{ ids: string[] }>;
  withdraw(ids: string[]): Promise<void>;
  /** Reads the matrix again. */
  refresh(): Promise<unknown>;
  /** The cell as the matrix has it now. */
  cellAt(path: string): MatrixCell | undefined;
  /** Whether the back end refused because a cell changed. */
  isConflict(error: unknown): boolean;
}

/** What did not get there, of several at once perhaps only a part. */
export interface Failed {
  error: Error;
  what: 'decide' | 'withdraw';
  /** How many did. */
  done: number;
  left: Decision[];
}

/** What stands on a page that decides. */
export interface Deciding extends Undelivered {
  /** What can be taken back, the last one last. */
  acts: Act[];
  /** The last that did not get there, and why. */
  failed?: Failed;
  /** Of what is sent in parts, how many have arrived. */
  sending?: { done: number; all: number };
  overtaken: Overtaken[];
}

const NOTHING: Deciding = {
  pending: [],
  withdrawn: new Set(),
  acts: [],
  overtaken: [],
};

/**
 * Decisions on their way: seen at once, sent together, taken back one after the other. A request is sent when the one before has been
 * answered, so that what is taken back has arrived before.
 */
export class DecisionQueue {
  readonly #sender: DecisionSender;
  readonly #listeners = new Set<() => void>();
  #state = NOTHING;
  #waiting: Act[] = [];
  #timer?: ReturnType<typeof setTimeout>;
  #line: Promise<void> = Promise.resolve();

  constructor(sender: DecisionSender) {
    this.#sender = sender;
  }

  /** As `useSyncExternalStore` takes them. */
  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly getState = () => this.#state;

  decide(decisions: Decision[]) {
    if (decisions.length === 0) return;
    const act = { decisions };
    this.#waiting.push(act);
    this.#update({
      pending: [...this.#state.pending, ...decisions],
      acts: [...this.#state.acts, act],
      failed: undefined,
    });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), TOGETHER_MS);
  }

  /** Takes back what was decided last; again: what was decided before that. */
  undo(): Act | undefined {
    const act = this.#state.acts.at(-1);
    if (!act) return undefined;
    this.#update({ acts: this.#state.acts.slice(0, -1), failed: undefined });
    this.#drop(act.decisions);
    const at = this.#waiting.indexOf(act);
    if (at >= 0) this.#waiting.splice(at, 1);
    else this.#queue(() => this.#withdraw(act));
    return act;
  }

  /** Sends at once what waits for more. */
  flush() {
    clearTimeout(this.#timer);
    const acts = this.#waiting;
    this.#waiting = [];
    if (acts.length > 0) this.#queue(() => this.#send(acts));
  }

  /** Does once more what did not get there. */
  again() {
    const { failed } = this.#state;
    if (failed?.what === 'withdraw') this.undo();
    else if (failed) this.decide(failed.left);
    this.flush();
  }

  /** The reader has seen what they were told of. */
  settle(overtaken: Overtaken) {
    this.#update({
      overtaken: this.#state.overtaken.filter(it => it !== overtaken),
    });
  }

  #queue(work: () => Promise<void>) {
    this.#line = this.#line.then(work);
  }

  async #send(acts: Act[]) {
    const decisions = acts.flatMap(it => it.decisions);
    const ids: string[] = [];
    const error = await this.#inParts(decisions, async part => {
      ids.push(...(await this.#sender.send(part)).ids);
    });
    this.#keep(acts, ids);
    if (!error || ids.length > 0 || this.#sender.isConflict(error)) {
      await this.#sender.refresh();
    }
    this.#drop(decisions);
    if (error) this.#refused(decisions.slice(ids.length), ids.length, error);
  }

  /** Of acts, those that have arrived can be taken back; one of which only a part has, with that part. */
  #keep(acts: Act[], ids: string[]) {
    let from = 0;
    for (const act of acts) {
      const to = from + act.decisions.length;
      act.ids = ids.slice(from, to);
      act.decisions = act.decisions.slice(0, act.ids.length);
      from = to;
    }
    this.#update({
      acts: this.#state.acts.filter(it => it.decisions.length > 0),
    });
  }

  #refused(left: Decision[], done: number, error: Error) {
    const now = left.map(was => ({
      was,
      now: this.#sender.cellAt(was.cell.path),
    }));
    const overtaken = now.filter(it => it.now?.hash !== it.was.cell.hash);
    if (!this.#sender.isConflict(error) || overtaken.length === 0) {
      this.#update({ failed: { error, what: 'decide', done, left } });
      return;
    }
    this.#update({ overtaken: [...this.#state.overtaken, ...overtaken] });
    // One that changed has held the others up.
    this.decide(now.filter(it => !overtaken.includes(it)).map(it => it.was));
    this.flush();
  }

  async #withdraw(act: Act) {
    const { ids = [], decisions } = act;
    // What was refused there is nothing to take back of.
    if (ids.length === 0) return;
    this.#update({ withdrawn: new Set([...this.#state.withdrawn, ...ids]) });
    let done = 0;
    const error = await this.#inParts(ids, async part => {
      await this.#sender.withdraw(part);
      done += part.length;
    });
    if (done > 0) await this.#sender.refresh();
    const withdrawn = new Set(this.#state.withdrawn);
    ids.forEach(id => withdrawn.delete(id));
    this.#drop(decisions);
    this.#update({ withdrawn });
    if (!error) return;
    const left = decisions.slice(done);
    this.#update({
      acts: [...this.#state.acts, { decisions: left, ids: ids.slice(done) }],
      failed: { error, what: 'withdraw', done, left },
    });
  }

  /** Sends as many at once as the back end takes; the first part that does not get there ends it, and why is answered. */
  async #inParts<T>(
    all: T[],
    send: (part: T[]) => Promise<void>,
  ): Promise<Error | undefined> {
    try {
      for (let done = 0; done < all.length; done += MOST_DECISIONS) {
        if (all.length > MOST_DECISIONS) {
          this.#update({ sending: { done, all: all.length } });
        }
        await send(all.slice(done, done + MOST_DECISIONS));
      }
      return undefined;
    } catch (error) {
      return error as Error;
    } finally {
      this.#update({ sending: undefined });
    }
  }

  #drop(decisions: Decision[]) {
    const dropped = new Set(decisions);
    this.#update({
      pending: this.#state.pending.filter(it => !dropped.has(it)),
    });
  }

  #update(changes: Partial<Deciding>) {
    this.#state = { ...this.#state, ...changes };
    this.#listeners.forEach(it => it());
  }
}
