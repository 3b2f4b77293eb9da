import type {
  Licence,
  LicenceChange,
  LicenceList,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { chunksOf } from '../database';
import type { TicketModels } from '../tickets/TicketModels';
import type { TicketCaller } from '../tickets/TicketService';
import { describeChange, isForCaller, peopleOf } from './describeChange';
import { filterLicences, type RegisterQuery } from './filterLicences';
import type { LicenceDescriber } from './LicenceDescriber';
import { inOrder, pageOf } from './licenceOrder';
import type { LicenceSight } from './LicenceSight';
import type { LicenceStore } from './LicenceStore';
import { totalsOf } from './totalsOf';

interface DirectoryOptions {
  licences: Pick<LicenceStore, 'changesOf'>;
  sight: Pick<LicenceSight, 'see' | 'all'>;
  describer: LicenceDescriber;
  models: Pick<TicketModels, 'namesOf'>;
}

/** What is entitled and how much of it is in use, for everybody who may see the models (S1-98). */
export class LicenceDirectory {
  readonly #options: DirectoryOptions;

  constructor(options: DirectoryOptions) {
    this.#options = options;
  }

  /**
   * By model and title.
   *
   * @throws NotFoundError, NotAllowedError for a model that there is not or that is not for the caller
   * @throws MalformedRequestError for a standing that there is not, or a cursor that was not given out
   */
  async list(query: RegisterQuery, caller: TicketCaller): Promise<LicenceList> {
    const { describer } = this.#options;
    const { found, standings } = await this.#find(query, caller);
    const { items, nextCursor } = pageOf(found, query);
    return {
      items: await describer.describe(items, caller),
      nextCursor,
      totals: totalsOf(found),
      mayAddIn: standings
        .filter(it => it.managesModel)
        .map(({ standing: { registered } }) => ({
          ref: registered.model.ref,
          title: registered.model.title,
        })),
    };
  }

  /** All that a query asks for, whatever its page; as {@link LicenceDirectory.list}. */
  async *all(
    query: RegisterQuery,
    caller: TicketCaller,
  ): AsyncGenerator<Licence> {
    const { found } = await this.#find(query, caller);
    for (const chunk of chunksOf(found)) {
      yield* await this.#options.describer.describe(chunk, caller);
    }
  }

  async #find(query: RegisterQuery, caller: TicketCaller) {
    const { sight } = this.#options;
    const { licences, standings } = await sight.all(caller, query.model);
    return { found: inOrder(filterLicences(licences, query)), standings };
  }

  /** @throws NotFoundError for a licence that there is not, or whose model the caller does not see */
  async read(id: string, caller: TicketCaller): Promise<Licence> {
    const { sight, describer } = this.#options;
    const seen = await sight.see(id, caller);
    return (await describer.describe([seen], caller))[0];
  }

  /** Newest first. @throws NotFoundError as {@link LicenceDirectory.read} */
  async changesOf(id: string, caller: TicketCaller): Promise<LicenceChange[]> {
    const { licences, sight, models } = this.#options;
    const seen = await sight.see(id, caller);
    const recorded = await licences.changesOf(id);
    const changes = recorded.filter(it => isForCaller(it, seen, caller));
    const names = await models.namesOf(changes.flatMap(peopleOf));
    return changes.map(it => describeChange(it, seen, names));
  }
}
