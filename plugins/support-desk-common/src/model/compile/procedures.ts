import type { CompiledProcedure, CompiledStep } from '../compiled';
import { many, type ProcedureInput, type StepInput } from '../schema';
import { compileRequires } from './conditions';
import { entry, named } from './entries';
import { compileTargets, type TargetDefaults } from './targets';

function compileStep(
  path: string,
  step: StepInput,
  responsible: string[],
  defaults: TargetDefaults,
): CompiledStep {
  const own = step.responsible ? many(step.responsible) : responsible;
  return {
    ...entry(path, step),
    id: step.id,
    text: step.text,
    responsible: own,
    when: step.when,
    after: many(step.after),
    requires: compileRequires(`${path}.requires`, step.requires),
    optional: step.optional ?? false,
    source: step.source,
    ask: many<string>(step.ask),
    contact: step.contact,
    form: step.form,
    notice: step.notice,
    category: step.category,
    level: step.level,
    procedure: step.procedure,
    meets: many(step.meets),
    targets: compileTargets(`${path}.targets`, step.targets, defaults),
    choose: step.choose,
    steps: compileSteps(`${path}.steps`, step.steps, own, defaults),
  };
}

function compileSteps(
  path: string,
  steps: StepInput[] | undefined,
  responsible: string[],
  defaults: TargetDefaults,
): CompiledStep[] {
  return many(steps).map(step =>
    compileStep(`${path}.${step.id}`, step, responsible, defaults),
  );
}

/** A procedure; a step that names nobody is its parent's, or else the procedure's. */
export function compileProcedure(
  path: string,
  procedure: ProcedureInput,
  id: string,
  defaults: TargetDefaults,
): CompiledProcedure {
  const responsible = many(procedure.responsible);
  return {
    ...named(path, id, procedure),
    kind: procedure.kind ?? 'checklist',
    ordered: procedure.ordered ?? true,
    mode: procedure.mode,
    responsible,
    steps: compileSteps(
      `${path}.steps`,
      procedure.steps,
      responsible,
      defaults,
    ),
  };
}
