import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import type { Standing } from '../knowledge/ModelStaff';
import { surveysOf } from '../surveys/surveysOf';

/** Roles and parties that look after feedback: those responsible for surveys, and those to whom it is passed on (S1-37). */
export function keepersOf(model: CompiledModel): string[] {
  return [
    ...new Set([
      ...surveysOf(model).flatMap(it => it.report.responsible),
      ...Object.values(model.knowledge.feedback).flatMap(it => it.to),
    ]),
  ];
}

/** Whether somebody reads all feedback about a model and decides what comes of it. */
export function looksAfter({
  access,
  isOwner,
  isTeam,
  registered,
}: Standing): boolean {
  return (
    isOwner ||
    isTeam ||
    keepersOf(registered.model).some(it => access.roles.has(it))
  );
}
