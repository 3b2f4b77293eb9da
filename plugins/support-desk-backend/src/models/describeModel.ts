import {
  ANNOTATION_EDIT_URL,
  ANNOTATION_VIEW_URL,
} from '@backstage/catalog-model';
import {
  type AwayPerson,
  type CompiledModel,
  type LevelState,
  type ModelDetail,
  type ModelSummary,
  nextTransitionOf,
  ownerOfLevel,
  type RequestTypeState,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { selfHelpFor } from '../selfHelp/selfHelpFor';
import type { ModelView } from './ModelView';
import type { RegisteredModel } from './SupportModelRegistry';

/** One line about a model in a list. */
export function summarize(model: CompiledModel, mine: boolean): ModelSummary {
  const services = Object.values(model.services).flatMap(it => it.entity ?? []);
  const isSystem = (ref: string) => ref.startsWith('system:');
  return {
    ref: model.ref,
    name: model.name,
    namespace: model.namespace,
    title: model.title,
    ...(model.description && { description: model.description }),
    owner: model.owner,
    keyPrefix: model.keyPrefix,
    supports: [
      ...services.filter(isSystem),
      ...services.filter(ref => !isSystem(ref)),
    ],
    levels: Object.keys(model.levels).length,
    toConfirm: model.confirms.length + Object.keys(model.openQuestions).length,
    ...(model.document?.version && { version: model.document.version }),
    ...(model.document?.status && { status: model.document.status }),
    mine,
  };
}

/** The people of a model's contacts. */
export function peopleIn({ contacts }: CompiledModel): string[] {
  return Object.values(contacts).flatMap(it =>
    it.people.map(person => person.user),
  );
}

/**
 * A model as the caller may see it, now.
 *
 * @param away - those of its people who are away
 */
export function describe(
  view: ModelView,
  registered: RegisteredModel,
  away: Record<string, AwayPerson>,
): ModelDetail {
  const { access, model } = view;
  const { annotations = {} } = registered.entity.metadata;
  const viewUrl = annotations[ANNOTATION_VIEW_URL];
  const editUrl = annotations[ANNOTATION_EDIT_URL];
  return view.clean({
    model,
    now: access.context.now.toISOString(),
    caller: {
      user: access.context.caller.user,
      roles: [...access.roles],
      owner: access.owner,
      startLevel: access.startLevel,
    },
    contacts: mapIds(model.contacts, id => {
      const refusal = access.contactRefusal(id);
      return {
        opening: view.openingOf(id),
        ...(refusal && { refusal: view.refusal(refusal) }),
      };
    }),
    levels: mapIds(model.levels, id => levelState(view, id)),
    requestTypes: mapIds(model.requestTypes, id => requestTypeState(view, id)),
    names: view.names,
    away,
    source: { ...(viewUrl && { viewUrl }), ...(editUrl && { editUrl }) },
    ...(access.owner && {
      issues: registered.issues,
      broken: registered.broken,
    }),
  });
}

function levelState(view: ModelView, id: string): LevelState {
  const { access, model } = view;
  const { now } = access.context;
  const owner = ownerOfLevel(model, id, now);
  const refusal = access.levelRefusal(id);
  const next = nextTransitionOf(model, id, now);
  return {
    ...(owner && { owner: { ref: owner, title: view.nameOf(owner) } }),
    opening: view.openingOf(model.levels[id].contacts[0]),
    ...(refusal && { refusal: view.refusal(refusal) }),
    ...(next && {
      handover: {
        transition: next.id,
        ...(next.to && { to: next.to }),
        agreed: next.date !== undefined,
        ...(next.date && { date: next.date }),
      },
    }),
  };
}

function requestTypeState(view: ModelView, id: string): RequestTypeState {
  const { access } = view;
  const type = access.context.model.requestTypes[id];
  const refusal = access.requestTypeRefusal(id);
  const routed = access.routesOf(type).find(route => route.priorities);
  const priorities = type.priorities ?? routed?.priorities;
  const selfHelp = selfHelpFor(view, type.level ?? access.startLevel, type);
  return {
    ...(refusal && { refusal: view.refusal(refusal) }),
    asks: access.asksOf(id),
    ...(priorities && { priorities }),
    prioritySetByRequester: type.priorities !== undefined,
    ...(selfHelp && { selfHelp }),
  };
}

function mapIds<T>(record: Record<string, unknown>, map: (id: string) => T) {
  return Object.fromEntries(Object.keys(record).map(id => [id, map(id)]));
}
