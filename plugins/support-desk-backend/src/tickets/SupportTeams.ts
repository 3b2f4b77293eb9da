import { ticketManagePermission } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ModelReaderStore } from './ModelReaderStore';
import type { TicketAuthorizer } from './TicketAuthorizer';
import type { TicketCaller } from './TicketService';

/** Tells who works in a model: on each of its tickets, whoever it is with. */
export class SupportTeams {
  readonly #authorizer: Pick<TicketAuthorizer, 'mayWithEach'>;
  readonly #readers: Pick<ModelReaderStore, 'supportersOf'>;

  constructor(options: {
    authorizer: Pick<TicketAuthorizer, 'mayWithEach'>;
    readers: Pick<ModelReaderStore, 'supportersOf'>;
  }) {
    this.#authorizer = options.authorizer;
    this.#readers = options.readers;
  }

  /** @param model - full reference */
  async supports(model: string, caller: TicketCaller): Promise<boolean> {
    return (await this.supported([model], caller)).has(model);
  }

  /**
   * Of many models, with one question to the permission policy.
   *
   * @param models - full references
   * @returns those in which the caller works
   */
  async supported(
    models: string[],
    caller: TicketCaller,
  ): Promise<Set<string>> {
    if (models.length === 0) return new Set();
    const supporters = await this.#readers.supportersOf(models);
    const may = await this.#authorizer.mayWithEach(
      ticketManagePermission,
      models.map(model => ({
        reporter: '',
        affected: [],
        superUsers: [],
        supporters: supporters.get(model) ?? [],
      })),
      caller,
    );
    return new Set(models.filter((_, i) => may[i]));
  }
}
