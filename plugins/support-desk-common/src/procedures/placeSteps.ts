import type {
  CompiledCategory,
  CompiledProcedure,
  CompiledStep,
} from '../model';
import type { PlacedStep, PlannedChecklist } from './types';

/** The prefix of the checklists that are the actions of a category (S0-67). */
const CATEGORY = 'category:';

/** Id of the checklist of a category's actions. @public */
export function categoryChecklistId(category: string): string {
  return `${CATEGORY}${category}`;
}

/** A procedure as a checklist; one that is known by name only is one step in words (S0-72). */
export function planProcedure(
  procedure: CompiledProcedure,
  origin: string,
): PlannedChecklist {
  const { id, title, kind, ordered, confirm, path, responsible } = procedure;
  const steps =
    procedure.steps.length > 0
      ? procedure.steps
      : [plainStep('carry-out', `Carry out the ${title}`, path, responsible)];
  return {
    id,
    title,
    kind,
    ordered,
    origin,
    confirm: Object.values(confirm ?? {}),
    steps: placeSteps(steps),
  };
}

/** The actions of a category as a checklist, in any order (S0-67). */
export function planActions(category: CompiledCategory): PlannedChecklist {
  const { id, title, path, actions } = category;
  return {
    id: categoryChecklistId(id),
    title,
    kind: 'checklist',
    ordered: false,
    origin: title,
    confirm: [],
    steps: placeSteps(
      actions.map((text, index) =>
        plainStep(`action-${index + 1}`, text, path, []),
      ),
    ),
  };
}

function plainStep(
  id: string,
  text: string,
  path: string,
  responsible: string[],
): CompiledStep {
  return {
    id,
    text,
    path,
    responsible,
    after: [],
    requires: [],
    optional: false,
    ask: [],
    meets: [],
    targets: [],
    steps: [],
  };
}

function placeSteps(steps: CompiledStep[], parent?: PlacedStep): PlacedStep[] {
  const siblings: PlacedStep[] = [];
  return steps.flatMap(step => {
    const placed: PlacedStep = {
      step,
      parent,
      earlier: [...siblings],
      children: [],
    };
    siblings.push(placed);
    parent?.children.push(placed);
    return [placed, ...placeSteps(step.steps, placed)];
  });
}
