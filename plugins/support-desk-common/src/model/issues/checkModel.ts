import type { Entity } from '@backstage/catalog-model';
import type { ModelEntity } from '../compile';
import type { ModelIssue } from '../compiled';
import {
  type ModelProblem,
  parseSupportModelSpec,
  type SpecInput,
} from '../schema';
import { checkShapedModel } from './checkShapedModel';
import {
  type LoadedModel,
  type LoadOptions,
  loadSupportModel,
} from './loadSupportModel';
import { formatPath } from './source/paths';

function unreadSections(spec: SpecInput): ModelProblem[] {
  return Object.entries(spec).flatMap(([section, content]) =>
    typeof content === 'object' && '$yaml' in content
      ? {
          path: [section],
          message: `the file ${content.$yaml} was not read: the catalog reads such files for models that it has from a URL`,
        }
      : [],
  );
}

/**
 * Checks, and compiles where it has no errors, an entity as the catalog has it: its `$yaml` sections read, its metadata
 * with whatever keys the catalog adds. Its issues have no lines.
 *
 * @public
 */
export function loadModelEntity(
  entity: Pick<Entity, 'metadata'> & { spec?: unknown },
  options: Pick<LoadOptions, 'catalog'> = {},
): LoadedModel {
  const { spec, problems = [] } = parseSupportModelSpec(entity.spec);
  const unread = spec ? unreadSections(spec) : [];
  if (spec && unread.length === 0) {
    const shaped: ModelEntity = { metadata: entity.metadata, spec };
    return checkShapedModel(shaped, options.catalog);
  }
  return {
    issues: [...problems, ...unread].map(({ path, message }) => ({
      severity: 'error',
      code: 'SCHEMA',
      path: formatPath(entity, ['spec', ...path]),
      message,
    })),
  };
}

/**
 * What is wrong with a model, given as text or as an entity of the catalog; see {@link loadSupportModel} and
 * {@link loadModelEntity} for the model itself.
 *
 * @public
 */
export function checkModel(
  model: string | (Pick<Entity, 'metadata'> & { spec?: unknown }),
  options: LoadOptions = {},
): ModelIssue[] {
  const { issues } =
    typeof model === 'string'
      ? loadSupportModel(model, options)
      : loadModelEntity(model, options);
  return issues;
}
