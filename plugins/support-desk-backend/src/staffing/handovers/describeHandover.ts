import {
  holdsFrom,
  isPassing,
  type CompiledTransition,
  type Handover,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ModelView } from '../../models';
import type { DoneTask } from './TaskStore';
import { areTasksDue } from './tasks';

/** What is known of a transition besides the model. */
export interface HandoverFacts {
  /** Keys of its tasks, in their order. */
  taskKeys: string[];
  done: DoneTask[];
  /** Names of those who did them. */
  names: Record<string, string>;
  openTickets?: number;
  mayEdit: boolean;
}

/** A transition as an answer: what passes, when, and how it stands (H1, S4-02). */
export function describeHandover(
  view: ModelView,
  transition: CompiledTransition,
  { taskKeys, done, names, openTickets, mayEdit }: HandoverFacts,
): Handover {
  const { model, access } = view;
  const { id, title, date, stated, note, from, to, covers } = transition;
  const { now } = access.context;
  const instant = holdsFrom(model, transition);
  const after = model.transitions[transition.after ?? ''];
  const named = (ref: string) => ({ ref, title: view.nameOf(ref) });
  const titled =
    (entries: Record<string, { title: string }>) => (it: string) => ({
      id: it,
      title: entries[it]?.title ?? it,
    });
  const tasks = transition.tasks.map((text, i) => {
    const tick = done.find(it => it.task === taskKeys[i]);
    const by = tick && { ref: tick.by, title: names[tick.by] ?? tick.by };
    return {
      number: i + 1,
      text,
      ...(tick && by && { done: { at: tick.at.toISOString(), by } }),
    };
  });
  return {
    id,
    title,
    kind: isPassing(transition) ? 'handover' : 'milestone',
    state: stateAt(instant, now),
    ...(date && { date }),
    ...(instant && { holdsFrom: instant.toISOString() }),
    ...(stated && { stated }),
    ...(note && { note }),
    ...(after && { after: { id: after.id, title: after.title } }),
    ...(from && { from: named(from) }),
    ...(to && { to: named(to) }),
    levels: covers.levels.map(titled(model.levels)),
    contacts: covers.contacts.map(titled(model.contacts)),
    duties: covers.duties,
    ...(openTickets !== undefined && { openTickets }),
    tasks,
    tasksDue: areTasksDue(instant, now) && tasks.some(it => !it.done),
    mayEdit,
    confirm: Object.values(transition.confirm ?? {}),
  };
}

function stateAt(instant: Date | undefined, now: Date): Handover['state'] {
  if (!instant) return 'notAgreed';
  return instant <= now ? 'done' : 'ahead';
}
