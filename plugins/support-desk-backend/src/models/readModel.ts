import type { Entity } from '@backstage/catalog-model';
import {
  loadModelEntity,
  type ModelIssue,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { RegisteredModel } from './SupportModelRegistry';

/**
 * Compiles a SupportModel entity.
 *
 * @param lastValid - what is kept where the entity is broken (P-07)
 * @returns undefined where it is broken and there never was a valid version
 */
export function readModel(
  entity: Entity,
  lastValid?: RegisteredModel,
): RegisteredModel | undefined {
  const { model, issues } = loadModelEntity(entity);
  const refused = refusalsOf(entity);
  if (model) {
    return {
      model,
      entity,
      issues: [...refused, ...issues],
      broken: refused.length > 0,
    };
  }
  return (
    lastValid && { ...lastValid, issues: [...refused, ...issues], broken: true }
  );
}

/** Where the catalog refused a newer version, it keeps the one before and says so in the entity's status. */
function refusalsOf(entity: Entity): ModelIssue[] {
  const items = (entity as { status?: { items?: StatusItem[] } }).status?.items;
  return (items ?? [])
    .filter(item => item.level === 'error')
    .map(item => ({
      severity: 'error',
      code: 'SCHEMA',
      path: '',
      message: item.message,
    }));
}

interface StatusItem {
  level: string;
  message: string;
}
