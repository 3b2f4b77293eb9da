import type {
  AccessRefusal,
  Caller,
  CompiledModel,
  ModelAccess,
  Refusal,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { Names } from './describeTicket';
import type { TicketCaller } from './TicketService';

/** What tickets need to know of models and of the catalog. */
export interface TicketModels {
  list(): Promise<CompiledModel[]>;

  /**
   * What a caller may do with a model at an instant.
   *
   * @param model - full reference, or `namespace/name`
   * @throws NotFoundError for an unknown model
   */
  accessOf(model: string, caller: Caller, now: Date): Promise<ModelAccess>;

  /** A refusal with the names and channels of those to turn to instead. */
  describeRefusal(
    refusal: AccessRefusal,
    access: ModelAccess,
  ): Promise<Refusal>;

  /** The names that people read; what the catalog lacks is left out. */
  namesOf(refs: string[]): Promise<Names>;

  /** Whether a reference is one of a user whom the caller may see in the catalog. */
  isUser(ref: string, caller: TicketCaller): Promise<boolean>;

  /** Whether a reference is one of a group that the caller may see in the catalog. */
  isGroup(ref: string, caller: TicketCaller): Promise<boolean>;
}
