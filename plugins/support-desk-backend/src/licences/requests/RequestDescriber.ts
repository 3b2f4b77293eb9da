import type {
  LicenceRequest,
  LicenceRequestDetail,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { named, type Names } from '../../tickets/describeTicket';
import type { TicketModels } from '../../tickets/TicketModels';
import type {
  Decision,
  LicenceRequestStore,
  StoredTraining,
} from './LicenceRequestStore';
import type { SeenRequest } from './RequestSight';

interface RequestDescriberOptions {
  requests: Pick<LicenceRequestStore, 'historyOf'>;
  models: Pick<TicketModels, 'namesOf'>;
}

/** Puts requests into words for those who may see them. */
export class RequestDescriber {
  readonly #options: RequestDescriberOptions;

  constructor(options: RequestDescriberOptions) {
    this.#options = options;
  }

  async list(seen: SeenRequest[]): Promise<LicenceRequest[]> {
    const names = await this.#options.models.namesOf(seen.flatMap(peopleIn));
    return seen.map(it => describe(it, names));
  }

  async detail(seen: SeenRequest): Promise<LicenceRequestDetail> {
    const { requests, models } = this.#options;
    const [described] = await this.list([seen]);
    const history = await requests.historyOf(seen.request.id);
    const names = await models.namesOf(history.map(it => it.actor));
    return {
      ...described,
      history: history.map(({ action, actor, at, reason, day }) => ({
        at: at.toISOString(),
        by: named(actor, names),
        action,
        reason,
        day,
      })),
    };
  }
}

function peopleIn({ request }: SeenRequest): string[] {
  const { person, askedBy, approval, declined } = request;
  return [person, askedBy, approval?.by, declined?.by].filter(
    it => it !== undefined,
  );
}

function describe(
  { request, possible, mayRaiseTicket, licence, model }: SeenRequest,
  names: Names,
): LicenceRequest {
  const { approval, declined, training } = request;
  return {
    id: request.id,
    licence: {
      id: request.licence,
      title: licence?.licence.title ?? request.title,
    },
    model: request.modelRef,
    modelTitle: model?.title ?? request.modelRef,
    person: named(request.person, names),
    askedBy: named(request.askedBy, names),
    askedAt: request.askedAt.toISOString(),
    reason: request.reason,
    answers: request.answers,
    state: request.state,
    remarks: request.remarks,
    approval: approval && decisionOf(approval, names),
    training: training && trainingOf(training),
    position: request.position,
    declined: declined && {
      ...decisionOf(declined, names),
      reason: declined.reason,
    },
    ticket: request.ticket,
    updatedAt: request.updatedAt.toISOString(),
    version: request.version,
    possible,
    mayRaiseTicket,
  };
}

function decisionOf({ by, at, reason }: Decision, names: Names) {
  return { by: named(by, names), at: at.toISOString(), reason };
}

function trainingOf({ day, place, attendedOn, missed }: StoredTraining) {
  return { day, place, attendedOn, missed };
}
