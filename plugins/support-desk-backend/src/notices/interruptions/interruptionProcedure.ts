import {
  determinesSeverity,
  type CompiledModel,
  type CompiledProcedure,
  type CompiledStep,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { SeenNotice } from '../NoticeSight';

/** What a model has people do about an interruption, and which of its steps the portal knows how to do. */
export interface InterruptionProcedure {
  procedure?: CompiledProcedure;
  steps: CompiledStep[];
  /** By which people agree on how bad it is (S0-30). */
  severity?: CompiledStep;
  /** Of which one is instituted at most (S0-31). */
  choice?: CompiledStep;
  options: CompiledStep[];
  /** By which a report is filed (S0-37). */
  reports: CompiledStep[];
}

/** The procedure with a step that posts notices of this type; of a model without one, nothing. */
export function procedureOf(
  { procedures, forms }: CompiledModel,
  type: string,
): InterruptionProcedure {
  const all = Object.values(procedures).map(procedure => ({
    procedure,
    steps: withSubSteps(procedure.steps),
  }));
  const found = all.find(({ steps }) => steps.some(it => it.notice === type));
  const steps = found?.steps ?? [];
  const choice = steps.find(it => it.choose === 'one');
  return {
    procedure: found?.procedure,
    steps,
    severity: steps.find(determinesSeverity),
    choice,
    options: choice?.steps ?? [],
    reports: steps.filter(
      it => it.form !== undefined && forms[it.form]?.kind === 'report',
    ),
  };
}

/** As {@link procedureOf}, of a notice. */
export function procedureOfNotice({
  standing,
  notice,
}: Pick<SeenNotice, 'standing' | 'notice'>): InterruptionProcedure {
  return procedureOf(standing.registered.model, notice.type);
}

/** All that are responsible for some of it; each once. */
export function responsibleIn({
  procedure,
  steps,
}: InterruptionProcedure): string[] {
  const all = [procedure, ...steps].flatMap(it => it?.responsible ?? []);
  return [...new Set(all)];
}

/** Steps that are only done after an option that was not chosen are no steps of this interruption (S0-35). */
export function isRuledOut(
  { options }: InterruptionProcedure,
  { after }: Pick<CompiledStep, 'after'>,
  chosen: string | undefined,
): boolean {
  return (
    after.length > 0 &&
    after.every(id => id !== chosen && options.some(it => it.id === id))
  );
}

function withSubSteps(steps: CompiledStep[]): CompiledStep[] {
  return steps.flatMap(it => [it, ...withSubSteps(it.steps)]);
}
