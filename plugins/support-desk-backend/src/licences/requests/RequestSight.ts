import { NotFoundError } from '@backstage/errors';
import {
  isOpenLicenceRequest,
  possibleLicenceRequestActions,
  type CompiledModel,
  type LicenceRequestAction,
  type LicenceRequestFacts,
  type LicenceRequestSide,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { SupportModelRegistry } from '../../models';
import type { TicketCaller } from '../../tickets/TicketService';
import type {
  LicenceSight,
  LicenceStanding,
  SeenLicence,
} from '../LicenceSight';
import { freeOf } from '../standingOf';
import type { LicenceRequestStore, QueuedRequest } from './LicenceRequestStore';

/** A request, and what the caller is to it. */
export interface SeenRequest {
  request: QueuedRequest;
  sides: LicenceRequestSide[];
  facts: LicenceRequestFacts;
  possible: LicenceRequestAction[];
  /** All of its licence is in use: a ticket can be raised for more. */
  mayRaiseTicket: boolean;
  /** Absent where the licence is gone, or the caller may not see its model. */
  licence?: SeenLicence;
  /** Absent where the catalog lacks it now. */
  model?: CompiledModel;
}

interface RequestSightOptions {
  requests: Pick<LicenceRequestStore, 'find'>;
  sight: Pick<LicenceSight, 'see'>;
  registry: Pick<SupportModelRegistry, 'get'>;
}

/** Decides who sees which request: who asked, the person, those who approve it, the managers of the licence and the team. */
export class RequestSight {
  readonly #options: RequestSightOptions;

  constructor(options: RequestSightOptions) {
    this.#options = options;
  }

  /** @throws NotFoundError for one that there is not, and for one that is none of the caller's business: the same words */
  async see(id: string, caller: TicketCaller): Promise<SeenRequest> {
    const request = await this.#options.requests.find(id);
    if (request) {
      const licence = await unlessHidden(
        this.#options.sight.see(request.licence, caller),
      );
      const model = await this.#modelOf(request);
      const seen = seenBy(request, caller, { licence, of: licence, model });
      if (seen.sides.length > 0) return seen;
    }
    throw new NotFoundError(
      `request: there is no request for a licence '${id}' that you may see`,
    );
  }

  async #modelOf({ modelRef }: QueuedRequest) {
    const registered = await unlessHidden(this.#options.registry.get(modelRef));
    return registered?.model;
  }
}

/**
 * What a caller is to a request.
 *
 * @param context - `of`: what the caller is to the licences of its model, where they may see it
 */
export function seenBy(
  request: QueuedRequest,
  caller: TicketCaller,
  {
    licence,
    of,
    model,
  }: { licence?: SeenLicence; of?: LicenceStanding; model?: CompiledModel },
): SeenRequest {
  const { user } = caller;
  const { person, askedBy, approvers } = request;
  const isCaller = (ref: string) =>
    ref === user || caller.memberships.includes(ref);
  const stands: Record<LicenceRequestSide, boolean> = {
    person: [person, askedBy].includes(user),
    approver: approvers.some(isCaller),
    manager: Boolean(licence?.mayManage ?? of?.managesModel),
    team: Boolean(of?.standing.isTeam),
  };
  const sides = Object.entries(stands)
    .filter(([, holds]) => holds)
    .map(([side]) => side as LicenceRequestSide);
  const facts = {
    state: request.state,
    hasTraining: request.training !== undefined,
    isBooked: request.training?.day !== undefined,
    // By name is asked to approve their own only who is the only one.
    isOwnToApprove: person === user && !approvers.includes(user),
  };
  const isFull = licence && (freeOf(licence.licence) ?? 1) <= 0;
  return {
    request,
    sides,
    facts,
    possible: possibleLicenceRequestActions(facts, sides),
    mayRaiseTicket:
      Boolean(isFull) &&
      isOpenLicenceRequest(request.state) &&
      !request.ticket &&
      sides.some(it => it !== 'approver'),
    licence,
    model,
  };
}

async function unlessHidden<T>(found: Promise<T>): Promise<T | undefined> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}
