import type {
  CompiledModel,
  Licence,
  LicenceForecast,
  LicenceRoute,
  NamedId,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ModelView } from '../models';
import { named, type Names } from '../tickets/describeTicket';
import { costOf } from './changedFields';
import { limitOf } from './figures/limitOf';
import type { SeenLicence } from './LicenceSight';
import { inUseOf, type StoredLicence } from './LicenceStore';
import { freeOf, standingOf } from './standingOf';

/** What the licences of a model have in common. */
export interface OfModel {
  view: ModelView;
  /** Day in the zone of the model. */
  today: string;
  upgrade: Licence['upgrade'];
  /** By the id of the request type; `''`: without one. */
  more: Record<string, LicenceRoute[]>;
}

/** What is known of licences besides themselves: by model, and by licence. */
export interface Surroundings {
  names: Names;
  models: Map<string, OfModel>;
  waiting: Map<string, number>;
  forecasts: Map<string, LicenceForecast>;
  countedBy: Map<string, Licence['countedBy']>;
  /** Those of which the caller holds a seat, or has it as a member of a group. */
  held: Set<string>;
  /** Those for which the caller waits. */
  waitedFor: Set<string>;
}

/** A licence as the person who reads may see it. */
export function describeLicence(
  { licence, standing, mayManage, maySeeHolders }: SeenLicence,
  surroundings: Surroundings,
): Licence {
  const { model } = standing.registered;
  const { id, modelKey, requestType = '', overUse } = licence;
  const { view, today, upgrade, more } = surroundings.models.get(model.ref)!;
  const person = (ref: string) => named(ref, surroundings.names);
  const free = freeOf(licence);
  return {
    id,
    source: modelKey === undefined ? 'portal' : 'model',
    model: model.ref,
    modelTitle: model.title,
    title: licence.title,
    service: serviceOf(licence, model),
    metric: licence.metric,
    bought: limitOf(licence),
    inUse: inUseOf(licence),
    free,
    unnamed: licence.unnamed,
    asOf: licence.asOf,
    standing: standingOf(licence, today),
    integrated: licence.integrated,
    waiting: surroundings.waiting.get(id) ?? 0,
    contract: licence.contract,
    contractEnd: licence.contractEnd,
    renewal: licence.renewal,
    noticeDays: licence.noticeDays,
    leadDays: licence.leadDays,
    lowAt: licence.lowAt,
    cost: mayManage ? costOf(licence) : undefined,
    vendor: licence.vendor,
    note: licence.note && view.clean(licence.note),
    managers: licence.managers.map(person),
    more: more[requestType],
    upgrade,
    training: namedIn(model.requestTypes, licence.training),
    places: licence.places,
    form: namedIn(model.forms, licence.form),
    approver: approverOf(licence, model, surroundings.names),
    overUse:
      overUse && free !== undefined && free < 0
        ? { ...overUse, by: person(overUse.by), at: overUse.at.toISOString() }
        : undefined,
    forecast: surroundings.forecasts.get(id),
    countedBy: mayManage ? surroundings.countedBy.get(id) : undefined,
    confirm: Object.values(model.licences[modelKey ?? '']?.confirm ?? {}),
    mine: mineOf(id, surroundings),
    mayManage,
    maySeeHolders,
    version: licence.version,
  };
}

function mineOf(
  id: string,
  { held, waitedFor }: Surroundings,
): Licence['mine'] {
  if (held.has(id)) return 'holder';
  return waitedFor.has(id) ? 'waiting' : undefined;
}

function serviceOf(
  { service }: StoredLicence,
  { services }: CompiledModel,
): Licence['service'] {
  const { title = service, entity } = services[service] ?? {};
  return { id: service, title, entity };
}

/** A role or party as the model calls it, or somebody of the catalog. */
function approverOf(
  { approver }: StoredLicence,
  { roles, parties }: CompiledModel,
  names: Names,
): NamedId | undefined {
  return approver?.includes(':')
    ? { id: approver, title: names[approver] ?? approver }
    : namedIn({ ...parties, ...roles }, approver);
}

/** What a model calls something; its id where it is gone. */
function namedIn(
  known: Record<string, NamedId>,
  id: string | undefined,
): NamedId | undefined {
  return id === undefined ? undefined : { id, title: known[id]?.title ?? id };
}
