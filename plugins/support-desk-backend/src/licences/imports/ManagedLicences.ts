import { NotAllowedError } from '@backstage/errors';
import type { TicketCaller } from '../../tickets/TicketService';
import type {
  LicenceSight,
  LicenceStanding,
  SeenLicence,
} from '../LicenceSight';
import { refuse } from './problems';

/** What the rows of a file may be about: the licences and models that somebody manages. */
export class ManagedLicences {
  readonly #byId: Map<string, SeenLicence>;
  readonly #byTitle = new Map<string, SeenLicence[]>();
  readonly #models: Map<string, LicenceStanding>;
  readonly #otherwise: string | undefined;

  private constructor(
    licences: SeenLicence[],
    standings: LicenceStanding[],
    otherwise: string | undefined,
  ) {
    this.#byId = new Map(licences.map(it => [it.licence.id, it]));
    for (const it of licences) {
      const key = titleKey(it.licence.modelRef, it.licence.title);
      this.#byTitle.set(key, [...(this.#byTitle.get(key) ?? []), it]);
    }
    this.#models = new Map(
      standings.map(it => [it.standing.registered.model.ref, it]),
    );
    this.#otherwise = otherwise;
  }

  /**
   * @param model - of rows that name none: full reference, or `namespace/name`
   * @throws NotAllowedError for whoever manages nothing
   */
  static async of(
    sight: Pick<LicenceSight, 'all'>,
    caller: TicketCaller,
    model: string | undefined,
  ): Promise<ManagedLicences> {
    const { licences, standings } = await sight.all(caller);
    const managed = licences.filter(it => it.mayManage);
    if (managed.length === 0 && !standings.some(it => it.managesModel)) {
      throw new NotAllowedError(
        'import: it is for those who manage licences, and you manage none; ask the owner of the model',
      );
    }
    return new ManagedLicences(licences, standings, model);
  }

  /** The model of a row. @throws InvalidAnswersError that names `model` */
  modelOf(named: string | undefined): LicenceStanding {
    const model = named ?? this.#otherwise;
    if (!model) return refuse('model', 'is needed', this.#refs());
    const ref = fold(model.includes(':') ? model : `supportmodel:${model}`);
    return (
      this.#models.get(ref) ??
      refuse('model', `there is no model '${model}' that you may see`, [
        ...this.#refs(),
      ])
    );
  }

  /** A licence by its id. @throws InvalidAnswersError that names `id` */
  byId(id: string): SeenLicence {
    const seen = this.#byId.get(id);
    if (!seen) return refuse('id', `there is no licence '${id}' that you see`);
    return assertManaged(seen, 'id');
  }

  /** A licence by its title; none: there is no such yet. @throws InvalidAnswersError that names `title` */
  byTitle(model: LicenceStanding, title: string): SeenLicence | undefined {
    const { ref } = model.standing.registered.model;
    const found = this.#byTitle.get(titleKey(ref, title)) ?? [];
    if (found.length > 1) {
      refuse('title', `several are called '${title}'; say its id`);
    }
    return found[0] && assertManaged(found[0], 'title');
  }

  #refs(): string[] {
    return [...this.#models]
      .filter(([, it]) => it.managesModel)
      .map(([ref]) => ref);
  }
}

/** What titles are compared by. */
export function titleKey(model: string, title: string): string {
  return `${model}\n${fold(title)}`;
}

function assertManaged(seen: SeenLicence, field: string): SeenLicence {
  return seen.mayManage
    ? seen
    : refuse(field, `'${seen.licence.title}' is not yours to manage`);
}

function fold(text: string): string {
  return text.toLocaleLowerCase('en-US');
}
