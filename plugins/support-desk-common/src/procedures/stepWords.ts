import type { ChecklistStep } from '../api';
import type { CompiledModel, CompiledStep } from '../model';
import type { PlacedStep } from './types';

type LeadsTo = ChecklistStep['leadsTo'];

/** What a step leads to, by the kinds of a model. */
const DESTINATIONS = {
  category: 'categories',
  procedure: 'procedures',
  level: 'levels',
  form: 'forms',
  notice: 'notices',
} as const satisfies Partial<Record<keyof CompiledStep, keyof CompiledModel>>;

/** Where a step leads, with the titles of the model. */
export function leadsTo(step: CompiledStep, model: CompiledModel): LeadsTo {
  return Object.entries(DESTINATIONS).flatMap(([kind, entries]) => {
    const id = step[kind as keyof typeof DESTINATIONS];
    if (!id) return [];
    return [{ kind, id, title: model[entries][id]?.title ?? id }];
  });
}

/** What a step says by which somebody decides that more is to be done (S0-138). */
const DECIDES = /^determines? whether [^.]*\b(is|are) (needed|required)\b/i;

/**
 * Whether a step asks for yes or no: yes gives a category, goes on with a procedure or to a level (S2-60), or says that what it
 * determines is needed (S0-138).
 */
export function isDecision({ category, procedure, level, text }: CompiledStep) {
  return Boolean(category ?? procedure ?? level) || DECIDES.test(text);
}

/** Whether a step only gathers others: it is done with them. */
export function isGroup({ step, children }: PlacedStep): boolean {
  return children.length > 0 && !isDecision(step);
}

/** Whether a step is for the case that the one above it is answered with no (O2-13). */
export function isOtherwise({ step }: PlacedStep): boolean {
  return /^otherwise\b/i.test(step.text);
}

/** The names of roles and parties. */
export function titleOf(model: CompiledModel, id: string): string {
  return (model.roles[id] ?? model.parties[id])?.title ?? id;
}

/** Whether a role or party stands on the side of those who ask. */
export function isUserSide({ roles, parties }: CompiledModel, id: string) {
  return parties[roles[id]?.party ?? id]?.side === 'user';
}

/** What a step says by which people agree on how bad an interruption is (S0-30). */
const DETERMINES_SEVERITY = /\bdetermines? the (severity|priority)\b/i;

/** Whether a step is done once it is known how bad it is. @public */
export function determinesSeverity({ text }: Pick<CompiledStep, 'text'>) {
  return DETERMINES_SEVERITY.test(text);
}
