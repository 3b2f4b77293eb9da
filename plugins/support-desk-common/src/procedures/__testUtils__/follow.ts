import {
  exampleAccess,
  exampleDirectory,
} from '../../access/__testUtils__/examples';
import type { ChecklistStep } from '../../api';
import type { CompiledModel } from '../../model';
import { compileExample } from '../../model/__testUtils__/examples';
import { checklistsOf } from '../checklistsOf';
import type { ProcedureEvent, ProcedureFacts } from '../types';

const models = new Map<string, CompiledModel>();

function modelOf(name: string): CompiledModel {
  const model = models.get(name) ?? compileExample(name);
  models.set(name, model);
  return model;
}

const START = new Date('2025-03-10T10:00:00Z');

/** Who works on the tickets of an example, unless a test says otherwise. */
const WORKERS: Record<string, string> = {
  hmis: 'hana-cole',
  'it-works': 'sasha-port',
  'nec-ihms': 'rory-baird',
};

/** A ticket of an example's model that follows its procedures, one event a minute. */
export function follow(name: string, facts: Partial<ProcedureFacts>) {
  const model = modelOf(name);
  const directory = exampleDirectory(name);
  const events: ProcedureEvent[] = [];
  let minutes = 0;
  const ticket: ProcedureFacts = {
    requestType: '',
    createdAt: START,
    requesterRoles: [],
    clocks: [],
    ...facts,
  };

  const happen = (type: string, data: Record<string, unknown> = {}) => {
    minutes += 1;
    const at = new Date(START.getTime() + minutes * 60_000);
    events.push({ type, at, actor: 'user:default/sue', data });
  };
  const checklists = (user = WORKERS[name], support = true) => {
    const { context } = exampleAccess(name, user, { model });
    const viewer = {
      context: { ...context, directory },
      requester: !support,
      support,
    };
    return checklistsOf(viewer, ticket, events);
  };
  const stepOf = (path: string, user?: string, support?: boolean) => {
    const [checklist, id] = path.split('/');
    const found = checklists(user, support).find(it => it.id === checklist);
    return found?.steps.find(it => it.id === id) as ChecklistStep;
  };
  return {
    ticket,
    /** Who is in the groups of the example; a test may change it. */
    directory,
    events,
    happen,
    checklists,
    stepOf,
    tick(path: string, more: Record<string, unknown> = {}) {
      const [checklist, step] = path.split('/');
      happen('stepTicked', { checklist, step, state: 'done', ...more });
    },
    categorise(to: string) {
      ticket.category = to;
      happen('categorised', { to });
    },
    ids: () => checklists().map(it => it.id),
    states: (checklist: string) =>
      checklists()
        .find(it => it.id === checklist)!
        .steps.map(it => `${it.id}: ${it.state}`),
  };
}
