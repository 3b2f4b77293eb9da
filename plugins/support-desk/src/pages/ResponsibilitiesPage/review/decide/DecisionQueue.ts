import type { MatrixCell } from '@supportdesk/backstage-plugin-support-desk-common';
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

/** What stands on a page that decides. */
export interface Deciding extends Undelivered {
  /** What can be taken back, the last one last. */
  acts: Act[];
  /** The last that did not get there, and why. */
  failed?: { error: Error; decisions: Decision[] };
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
    this.#update({ acts: this.#state.acts.slice(0, -1) });
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

  /** Sends once more what did not get there. */
  sendAgain() {
    const { failed } = this.#state;
    if (failed) this.decide(failed.decisions);
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
    try {
      const { ids } = await this.#sender.send(decisions);
      let from = 0;
      for (const act of acts) {
        act.ids = ids.slice(from, from + act.decisions.length);
        from += act.decisions.length;
      }
      await this.#sender.refresh();
      this.#drop(decisions);
    } catch (error) {
      await this.#refused(acts, decisions, error as Error);
    }
  }

  async #refused(acts: Act[], decisions: Decision[], error: Error) {
    this.#update({
      acts: this.#state.acts.filter(it => !acts.includes(it)),
    });
    if (!this.#sender.isConflict(error)) {
      this.#drop(decisions);
      this.#update({ failed: { error, decisions } });
      return;
    }
    await this.#sender.refresh();
    this.#drop(decisions);
    const now = decisions.map(was => ({
      was,
      now: this.#sender.cellAt(was.cell.path),
    }));
    const overtaken = now.filter(it => it.now?.hash !== it.was.cell.hash);
    if (overtaken.length === 0) {
      this.#update({ failed: { error, decisions } });
      return;
    }
    this.#update({ overtaken: [...this.#state.overtaken, ...overtaken] });
    // One that changed has held the others up.
    this.decide(now.filter(it => !overtaken.includes(it)).map(it => it.was));
    this.flush();
  }

  async #withdraw({ ids, decisions }: Act) {
    // What was refused there is nothing to take back of.
    if (!ids) return;
    this.#update({ withdrawn: new Set([...this.#state.withdrawn, ...ids]) });
    try {
      await this.#sender.withdraw(ids);
      await this.#sender.refresh();
    } catch (error) {
      this.#update({ failed: { error: error as Error, decisions: [] } });
    }
    const withdrawn = new Set(this.#state.withdrawn);
    ids.forEach(id => withdrawn.delete(id));
    this.#drop(decisions);
    this.#update({ withdrawn });
  }

  #drop(decisions: Decision[]) {
    this.#update({
      pending: this.#state.pending.filter(it => !decisions.includes(it)),
    });
  }

  #update(changes: Partial<Deciding>) {
    this.#state = { ...this.#state, ...changes };
    this.#listeners.forEach(it => it());
  }
}
