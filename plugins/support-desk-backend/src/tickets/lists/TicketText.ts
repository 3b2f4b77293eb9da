import { usedTime } from '../../clocks/clockTime';
import type { StoredClock } from '../../clocks/types';
import { describeTicket, type Names } from '../describeTicket';
import type { StoredTicket } from '../TicketStore';

/** A text, or a number that depends on the time. */
type Part = string | ((now: Date) => number);

/** The JSON of a ticket as lists show it. Written once: of what it says, only the used time of clocks that run changes with time. */
export class TicketText {
  readonly #ticket: StoredTicket;
  readonly #names: Names;
  #parts: Part[] = [];
  /** While this is said of its clocks: until one falls due. */
  #from = Infinity;
  #until = -Infinity;

  constructor(ticket: StoredTicket, names: Names) {
    this.#ticket = ticket;
    this.#names = names;
  }

  /** What `JSON.stringify` makes of the ticket described at an instant, but for the order of keys. */
  at(now: Date): string {
    const instant = now.getTime();
    if (instant < this.#from || instant > this.#until) this.#write(now);
    let text = '';
    for (const part of this.#parts) {
      text += typeof part === 'string' ? part : part(now);
    }
    return text;
  }

  #write(now: Date) {
    const { clocks, snapshot } = this.#ticket;
    const described = describeTicket(this.#ticket, this.#names, now, {
      segments: false,
    });
    const parts: Part[] = described.clocks.flatMap((clock, i) => {
      const stored = clocks[i];
      const separator = i > 0 ? ',' : '';
      if (!isCounting(stored)) return [separator + JSON.stringify(clock)];
      const used = (at: Date) =>
        usedTime(snapshot.targets[stored.id], stored, at);
      return [`${separator}${opened(clock, 'usedMs')}`, used, '}'];
    });
    this.#parts = [`${opened(described, 'clocks')}[`, ...parts, ']}'];
    this.#from = now.getTime();
    this.#until = Math.min(
      ...clocks
        .filter(isCounting)
        .map(it => it.dueAt?.getTime() ?? Infinity)
        .filter(due => due >= this.#from),
    );
  }
}

/** Whether what is used of its time becomes more as time passes. */
function isCounting({ metAt, stoppedAt, pausedSince }: StoredClock): boolean {
  return !metAt && !stoppedAt && !pausedSince;
}

/** The JSON of an object that ends where the value of one of its properties begins. */
function opened<T extends object>(object: T, property: keyof T & string) {
  const others = JSON.stringify({ ...object, [property]: undefined });
  return `${others.slice(0, -1)},"${property}":`;
}
