import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { editVendorCaseSchema } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  VendorPortalError,
  type VendorPortalCase,
} from '@supportdesk/backstage-plugin-support-desk-node';
import { SYSTEM_ACTOR } from '../../tickets/TicketStore';
import { StaleVersionError, type TicketWork } from '../../tickets/work';
import {
  recordVendorCase,
  type VendorEdit,
  type VendorRules,
} from '../editVendorCase';
import type { VendorCases } from './VendorCases';

/** How often somebody else may change the ticket at the same moment. */
const MAX_TRIES = 5;

/** Records on tickets what vendors' portals say: as if somebody of the team had, but by the suite itself. */
export class VendorAnswers {
  readonly #auth: AuthService;
  readonly #logger: LoggerService;
  readonly #work: TicketWork;
  readonly #cases: VendorCases;
  readonly #rules: Pick<VendorRules, 'setModelStatus'>;

  constructor(
    options: Pick<VendorRules, 'setModelStatus'> & {
      auth: AuthService;
      logger: LoggerService;
      work: TicketWork;
      cases: VendorCases;
    },
  ) {
    this.#auth = options.auth;
    this.#logger = options.logger;
    this.#work = options.work;
    this.#cases = options.cases;
    this.#rules = options;
  }

  /**
   * Records how a case stands; what is older than what is known already changes nothing.
   *
   * @throws VendorPortalError when the answer has no reference that could be one
   */
  async record(ticketId: string, answer: VendorPortalCase): Promise<void> {
    const edit = this.#editOf(answer);
    const { updatedAt, message } = answer;
    const credentials = await this.#auth.getOwnServiceCredentials();
    const caller = { user: SYSTEM_ACTOR, memberships: [], credentials };
    const visit = { ticketId, caller, sides: [] };
    if (message) {
      this.#logger.debug(`The vendor says of ${edit.reference}: ${message}`);
    }
    for (let tries = 1; ; tries++) {
      const { ticket } = await this.#work.contextOf(visit);
      try {
        await this.#work.change(visit, ticket.version, async context => {
          // Within the change: of two answers at the same moment, the newer one is the last to be stored.
          const isNewest =
            !updatedAt || (await this.#cases.isNewest(ticketId, updatedAt));
          return isNewest
            ? recordVendorCase(context, edit, this.#rules)
            : undefined;
        });
        return;
      } catch (error) {
        const again = error instanceof StaleVersionError && tries < MAX_TRIES;
        if (!again) throw error;
      }
    }
  }

  /** What the vendor says is as little to be trusted as what anybody says: what would be refused to a person is left out. */
  #editOf(answer: VendorPortalCase): VendorEdit {
    const { shape } = editVendorCaseSchema;
    const reference = shape.reference.safeParse(answer.reference);
    if (!reference.data) {
      throw new VendorPortalError(
        'The vendor answered without a reference for the case',
        { retryable: true },
      );
    }
    const edit: VendorEdit = { reference: reference.data };
    for (const field of ['url', 'status', 'team'] as const) {
      if (answer[field] === undefined) continue;
      const { data, error } = shape[field].safeParse(answer[field]);
      if (data) edit[field] = data;
      else {
        this.#logger.warn(
          `The vendor's ${field} of ${reference.data} is left out: ${error?.issues[0]?.message}`,
        );
      }
    }
    return edit;
  }
}
