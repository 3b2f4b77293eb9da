import type { CompiledModel } from '../model';
import { foldSteps } from './foldSteps';
import { categoryChecklistId, planActions, planProcedure } from './placeSteps';
import type {
  PlannedChecklist,
  ProcedureEvent,
  ProcedureFacts,
  StandingChecklist,
} from './types';

/**
 * The procedures of a ticket and how they stand: that of its request type, those of the categories that it was given, the actions of
 * its category, those that somebody added, and those that their steps led to. What was ticked stays, whatever the ticket became since.
 */
export function planChecklists(
  model: CompiledModel,
  facts: ProcedureFacts,
  history: ProcedureEvent[],
): StandingChecklist[] {
  const events = [...history, ...clockEvents(facts)].sort(
    (a, b) => a.at.getTime() - b.at.getTime(),
  );
  const found = new Map<string, StandingChecklist>();
  const attach = (planned: PlannedChecklist | undefined) => {
    if (!planned || found.has(planned.id)) return;
    const standings = foldSteps(planned, facts, events, model);
    found.set(planned.id, { ...planned, standings });
    for (const { step } of planned.steps) {
      const standing = standings.get(step.id);
      if (standing?.state === 'done' && standing.answer !== 'no') {
        attach(procedureOf(model, step.procedure, step.text));
      }
    }
  };

  const type = model.requestTypes[facts.requestType];
  attach(procedureOf(model, type?.procedure, type?.title));
  for (const id of categoriesOf(facts, history)) {
    const category = model.categories[id];
    const isCurrent = id === facts.category;
    if (isCurrent || wasTicked(categoryChecklistId(id), history)) {
      attach(actionsOf(model, id));
    }
    attach(procedureOf(model, category?.procedure, category?.title));
  }
  for (const { type: event, data } of history) {
    if (event !== 'checklistAdded' && event !== 'stepTicked') continue;
    attach(
      plannedOf(model, String(data.checklist), String(data.origin ?? 'added')),
    );
  }
  return [...found.values()];
}

/** A checklist that can be added to a ticket: a procedure of the model, or the actions of a category. */
export function plannedOf(
  model: CompiledModel,
  id: string,
  origin: string,
): PlannedChecklist | undefined {
  const category = Object.keys(model.categories).find(
    it => categoryChecklistId(it) === id,
  );
  return category ? actionsOf(model, category) : procedureOf(model, id, origin);
}

function procedureOf(
  { procedures }: CompiledModel,
  id: string | undefined,
  origin = '',
): PlannedChecklist | undefined {
  return id !== undefined && Object.hasOwn(procedures, id)
    ? planProcedure(procedures[id], origin)
    : undefined;
}

function actionsOf(
  { categories }: CompiledModel,
  id: string,
): PlannedChecklist | undefined {
  return Object.hasOwn(categories, id) && categories[id].actions.length > 0
    ? planActions(categories[id])
    : undefined;
}

/** The categories that a ticket was given, in order; each once. */
function categoriesOf(
  { category }: ProcedureFacts,
  history: ProcedureEvent[],
): string[] {
  const given = history
    .filter(({ type }) => type === 'categorised')
    .map(({ data }) => String(data.to));
  return [...new Set([...given, ...(category ? [category] : [])])];
}

function wasTicked(checklist: string, history: ProcedureEvent[]): boolean {
  return history.some(
    ({ type, data }) => type === 'stepTicked' && data.checklist === checklist,
  );
}

/** A clock that was met proves what meets it, whatever met it (C9). */
function clockEvents({ clocks }: ProcedureFacts): ProcedureEvent[] {
  return clocks.flatMap(({ measure, metAt }) =>
    metAt
      ? [{ type: 'clockMet', at: metAt, actor: '', data: { measure } }]
      : [],
  );
}
