import { compileModel, type ModelEntity } from '../compile';
import type { CompiledModel, ModelIssue } from '../compiled';
import type { ResolvedSpecInput } from '../schema';
import type { CatalogLookup } from './catalog/CatalogLookup';
import type { Check, CheckContext } from './Check';
import { errorChecks, warningChecks } from './checks';

function run(
  checks: Check[],
  severity: ModelIssue['severity'],
  context: CheckContext,
): ModelIssue[] {
  return checks
    .flatMap(check => check(context))
    .map(({ code, path, message }) => ({
      severity,
      code,
      path: `spec.${path}`,
      message,
    }));
}

/** Checks a model whose shape is right. It is compiled where it has no errors. */
export function checkShapedModel(
  entity: ModelEntity,
  catalog?: CatalogLookup,
): { model?: CompiledModel; issues: ModelIssue[] } {
  const context: CheckContext = {
    spec: entity.spec as ResolvedSpecInput,
    model: compileModel(entity),
    catalog,
  };
  const errors = run(errorChecks, 'error', context);
  const warnings = run(warningChecks, 'warning', context);
  return {
    model: errors.length ? undefined : context.model,
    issues: [...errors, ...warnings],
  };
}
