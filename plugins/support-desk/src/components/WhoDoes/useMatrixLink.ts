import { useRouteRef } from '@backstage/frontend-plugin-api';
import { rowPath } from '@supportdesk/backstage-plugin-support-desk-common';
import { responsibilitiesRouteRef } from '../../routes';

/** The address of a matrix, and of a task in it. Undefined where the portal has no such page. */
export function useMatrixLink() {
  const link = useRouteRef(responsibilitiesRouteRef);
  return (
    /** Full reference, or `namespace/name`. */
    model: string,
    task?: { id: string; group: string },
  ): string | undefined =>
    link &&
    `${link()}?${new URLSearchParams({
      model,
      ...(task && { row: rowPath(task.group, task.id) }),
    })}`;
}
