import {
  type CompiledRequestType,
  type CompiledStep,
  parseTechDocs,
  type SelfHelp,
  type SelfHelpStep,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { parseEntityRef } from '@backstage/catalog-model';
import type { ModelView } from '../models/ModelView';
import { nearestOf } from '../superUsers/closeness';
import { askedIn } from './askedPeople';
import { selfHelpOf } from './selfHelpOf';
import { stepRefusal } from './stepRefusal';

/** What to try before a request of a type, or at a level, for the reader of a view: with the people of their own groups (S0-51 to S0-57). */
export function selfHelpFor(
  view: ModelView,
  level: string | undefined,
  type?: CompiledRequestType,
): SelfHelp | undefined {
  const found = selfHelpOf(view.model, level, type);
  if (!found) return undefined;
  const { procedure, mode, steps } = found;
  return view.clean({
    procedure: procedure.id,
    title: procedure.title,
    level: found.level,
    mode,
    ordered: procedure.ordered,
    steps: steps.map(step => stepFor(view, step)),
  });
}

function stepFor(view: ModelView, step: CompiledStep): SelfHelpStep {
  const { access, model } = view;
  const { id, text, source: sourceId, contact } = step;
  const source = model.knowledge.sources[sourceId ?? ''];
  const link = source?.techdocs ? docsPath(source.techdocs) : source?.link;
  const { users, groups } = askedIn(step, access, nearestOf(view));
  const people = users.filter(user => !view.hides(user));
  const refusal = stepRefusal(step, access);
  const mayUse = contact && !access.contactRefusal(contact);
  return {
    id,
    text,
    ...(sourceId && { source: sourceId }),
    ...(source?.howTo && { howTo: source.howTo }),
    ...(link && { link }),
    ...(people.length > 0 && {
      people: people.map(user => ({ user, name: view.nameOf(user) })),
    }),
    ...(groups.length > 0 && {
      groups: groups.map(ref => ({ ref, title: view.nameOf(ref) })),
    }),
    ...(mayUse && { contact }),
    ...(refusal && { notForYou: refusal.message }),
  };
}

/** Where the portal shows the documentation that a source names. */
function docsPath(techdocs: string): string {
  const { ref, page } = parseTechDocs(techdocs);
  const { namespace, kind, name } = parseEntityRef(ref);
  return ['/docs', namespace, kind, name, ...(page ? [page] : [])].join('/');
}
