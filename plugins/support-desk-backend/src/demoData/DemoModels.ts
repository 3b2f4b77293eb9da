import type {
  AccessRefusal,
  Caller,
  ModelAccess,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { ModelView } from '../models';
import type { TicketModels } from '../tickets/TicketModels';
import type { People } from './people';

/** The models of the generated tickets, with the people that the catalog will have. */
export class DemoModels implements TicketModels {
  readonly #people: Map<string, People>;

  constructor(people: People[]) {
    this.#people = new Map(people.map(it => [it.model.ref, it]));
  }

  peopleOf(model: string): People {
    const found = this.#people.get(model);
    if (!found) throw new Error(`Nothing is generated for '${model}'`);
    return found;
  }

  async list() {
    return [...this.#people.values()].map(it => it.model);
  }

  async accessOf(model: string, caller: Caller, now: Date) {
    return this.peopleOf(model).accessOf(caller, now);
  }

  async describeRefusal(refusal: AccessRefusal, access: ModelAccess) {
    const view = await ModelView.create(access, async () => ({}));
    return view.refusal(refusal);
  }

  async namesOf() {
    return {};
  }

  async isUser(ref: string) {
    return ref.startsWith('user:') && this.#isKnown(ref);
  }

  async isGroup(ref: string) {
    return ref.startsWith('group:') && this.#isKnown(ref);
  }

  #isKnown(ref: string): boolean {
    return [...this.#people.values()].some(it => it.knows(ref));
  }
}
