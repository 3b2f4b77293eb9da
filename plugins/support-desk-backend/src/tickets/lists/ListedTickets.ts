import { Remembered } from '../../remembered/Remembered';
import { refsOf } from '../describeTicket';
import type { TicketModels } from '../TicketModels';
import type {
  StoredTicket,
  TicketListOptions,
  TicketPage,
  TicketStore,
  TicketVersion,
} from '../TicketStore';
import { TicketText } from './TicketText';

/** As long as what the policy decided: names, and what was erased, are that old at most. */
const FRESH_MS = 5_000;
/** Twenty megabytes. */
const MOST_KEPT = 5_000;

/** A ticket of a page was changed before it was read. */
class ChangedMeanwhile extends Error {}

/**
 * Pages of tickets as JSON. The database is asked each time which version of which ticket a page holds; what a version says is read and
 * written once for all who look at it within seconds.
 */
export class ListedTickets {
  readonly #store: Pick<TicketStore, 'list' | 'listVersions' | 'findAll'>;
  readonly #models: Pick<TicketModels, 'namesOf'>;
  readonly #known: Remembered<TicketText>;

  /** @param options - `milliseconds`: how long a version is kept */
  constructor(options: {
    store: Pick<TicketStore, 'list' | 'listVersions' | 'findAll'>;
    models: Pick<TicketModels, 'namesOf'>;
    milliseconds?: number;
  }) {
    this.#store = options.store;
    this.#models = options.models;
    this.#known = new Remembered({
      milliseconds: options.milliseconds ?? FRESH_MS,
      most: MOST_KEPT,
    });
  }

  /** @throws InputError when the cursor is not one of this list */
  async page(options: TicketListOptions): Promise<string> {
    const { items, ...others } = await this.#read(options);
    const { now } = options.filter;
    const rest = JSON.stringify(others).slice(1, -1);
    const texts = items.map(it => it.at(now)).join(',');
    return `{"items":[${texts}]${rest && `,${rest}`}}`;
  }

  async #read(options: TicketListOptions): Promise<TicketPage<TicketText>> {
    const page = await this.#store.listVersions(options);
    try {
      return { ...page, items: await this.#textsOf(page.items) };
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile)) throw error;
      // In one go, so that what came after is shown to nobody who may not see it.
      const whole = await this.#store.list(options);
      return { ...whole, items: await this.#write(whole.items) };
    }
  }

  #textsOf(versions: TicketVersion[]): Promise<TicketText[]> {
    return this.#known.ofAll(
      versions.map(({ id, version }) => `${id} ${version}`),
      places => this.#load(places.map(it => versions[it])),
    );
  }

  async #load(versions: TicketVersion[]): Promise<TicketText[]> {
    const stored = await this.#store.findAll(versions.map(it => it.id));
    const byId = new Map(stored.map(it => [it.id, it]));
    return this.#write(
      versions.map(({ id, version }) => {
        const ticket = byId.get(id);
        if (ticket?.version !== version) throw new ChangedMeanwhile();
        return ticket;
      }),
    );
  }

  async #write(tickets: StoredTicket[]): Promise<TicketText[]> {
    const names = await this.#models.namesOf(tickets.flatMap(refsOf));
    return tickets.map(it => new TicketText(it, names));
  }
}
