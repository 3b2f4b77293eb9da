import {
  type EntityMeta,
  DEFAULT_NAMESPACE,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { CompiledModel } from '../compiled';
import type { ResolvedSpecInput, SpecInput } from '../schema';
import { compileCalendar } from './calendars';
import { collectConfirms } from './confirms';
import { compileContact } from './contacts';
import {
  compileDocument,
  compileOpenQuestions,
  compileTransition,
} from './document';
import { compileMap, entityRef, inWords } from './entries';
import { compileForm } from './forms';
import { compileKnowledge } from './knowledge';
import { compileLevel } from './levels';
import { compileNotice, compileReport } from './notices';
import { compileParty, compileRoles } from './parties';
import { compileScale } from './priorities';
import { compileProcedure } from './procedures';
import { compileCategory, compileRequestType } from './requestTypes';
import { compileResponsibilities } from './responsibilities';
import { compileService } from './services';
import { compileLicence, compileSuperUsers } from './superUsers';

/** What a model is compiled from: an entity as its author, or the catalog, has it. @public */
export interface ModelEntity {
  metadata: Pick<
    EntityMeta,
    'name' | 'namespace' | 'title' | 'description' | 'tags'
  >;
  /** Without errors, its `$yaml` sections read. */
  spec: SpecInput;
}

function compileHead({ metadata }: ModelEntity) {
  const namespace = metadata.namespace ?? DEFAULT_NAMESPACE;
  return {
    ref: stringifyEntityRef({
      kind: 'SupportModel',
      namespace,
      name: metadata.name,
    }),
    name: metadata.name,
    namespace,
    title: metadata.title ?? inWords(metadata.name),
    description: metadata.description,
    tags: metadata.tags ?? [],
  };
}

function compileSpec(
  spec: ResolvedSpecInput,
): Omit<CompiledModel, keyof ReturnType<typeof compileHead>> {
  const [onlyCalendar, ...moreCalendars] = Object.keys(spec.calendars ?? {});
  const calendar =
    spec.defaultCalendar ?? (moreCalendars.length ? undefined : onlyCalendar);
  const defaults = { calendar };

  const parties = compileMap('parties', spec.parties, compileParty);
  const contacts = compileMap('contacts', spec.contacts, (path, input, id) =>
    compileContact(path, input, id, defaults),
  );
  const levels = compileMap('levels', spec.levels, (path, input, id) =>
    compileLevel(path, input, id, contacts, defaults),
  );
  const services = compileMap('services', spec.services, compileService);
  const sections = {
    services,
    parties,
    roles: compileRoles(spec.parties),
    calendars: compileMap('calendars', spec.calendars, compileCalendar),
    contacts,
    levels,
    priorities: compileMap('priorities', spec.priorities, (path, input, id) =>
      compileScale(path, input, id, defaults),
    ),
    requestTypes: compileMap(
      'requestTypes',
      spec.requestTypes,
      (path, input, id) =>
        compileRequestType(path, input, id, levels, defaults),
    ),
    categories: compileMap('categories', spec.categories, compileCategory),
    procedures: compileMap('procedures', spec.procedures, (path, input, id) =>
      compileProcedure(path, input, id, defaults),
    ),
    forms: compileMap('forms', spec.forms, compileForm),
    superUsers:
      spec.superUsers && compileSuperUsers('superUsers', spec.superUsers),
    licences: compileMap('licences', spec.licences, (path, input, id) =>
      compileLicence(path, input, id, services),
    ),
    responsibilities:
      spec.responsibilities &&
      compileResponsibilities(
        'responsibilities',
        spec.responsibilities,
        parties,
      ),
    notices: compileMap('notices', spec.notices, (path, input, id) =>
      compileNotice(path, input, id, defaults),
    ),
    reports: compileMap('reports', spec.reports, compileReport),
    knowledge: compileKnowledge('knowledge', spec.knowledge),
    transitions: compileMap('transitions', spec.transitions, compileTransition),
    document: spec.document && compileDocument('document', spec.document),
    openQuestions: compileOpenQuestions(
      'document.openQuestions',
      spec.document?.openQuestions,
    ),
  };
  return {
    owner: entityRef(spec.owner),
    keyPrefix: spec.keyPrefix,
    defaultCalendar: calendar,
    ...sections,
    confirms: collectConfirms(sections),
  };
}

/**
 * Compiles a support model: short forms expanded, phrases parsed, defaults and inherited values filled in. The result is
 * plain JSON. Takes an entity without errors; {@link loadSupportModel} takes any text and says what is wrong with it.
 *
 * @public
 */
export function compileModel(entity: ModelEntity): CompiledModel {
  const model: CompiledModel = {
    ...compileHead(entity),
    ...compileSpec(entity.spec as ResolvedSpecInput),
  };
  // Leaves out what is undefined, so that a model is the same before and after it was stored.
  return JSON.parse(JSON.stringify(model));
}
