import type {
  CompiledModel,
  Licence,
  LicenceChange,
  LicenceList,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { TicketModels } from '../tickets/TicketModels';
import type { TicketCaller } from '../tickets/TicketService';
import { describeChange, isForCaller, peopleOf } from './describeChange';
import { filterLicences, type RegisterQuery } from './filterLicences';
import type { LicenceDescriber } from './LicenceDescriber';
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
   * @throws MalformedRequestError for a standing that there is not
   */
  async list(query: RegisterQuery, caller: TicketCaller): Promise<LicenceList> {
    const { sight, describer } = this.#options;
    const { licences, standings } = await sight.all(caller, query.model);
    const all = await describer.describe(licences, caller);
    const whole = new Set(
      standings
        .map(it => it.standing.registered.model)
        .filter(it => hasSystem(it, query.entity))
        .map(it => it.ref),
    );
    const items = filterLicences(all, query, whole).sort(byModelAndTitle);
    return {
      items,
      totals: totalsOf(items),
      mayAddIn: standings
        .filter(it => it.managesModel)
        .map(({ standing: { registered } }) => ({
          ref: registered.model.ref,
          title: registered.model.title,
        })),
    };
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

/** Whether an entity is a system that a model supports as a whole. */
function hasSystem({ services }: CompiledModel, entity?: string): boolean {
  const wanted = entity?.toLocaleLowerCase('en-US');
  return Object.values(services).some(
    it => it.kind === 'system' && it.entity === wanted,
  );
}

function byModelAndTitle(a: Licence, b: Licence): number {
  return (
    a.modelTitle.localeCompare(b.modelTitle, 'en') ||
    a.title.localeCompare(b.title, 'en')
  );
}
