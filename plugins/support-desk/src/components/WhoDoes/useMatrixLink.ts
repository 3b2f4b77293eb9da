import { useRouteRef } from '@backstage/frontend-plugin-api';
import { responsibilitiesRouteRef } from '../../routes';

/** The address of a matrix; with a task only of that one. Undefined where the portal has no such page. */
export function useMatrixLink() {
  const link = useRouteRef(responsibilitiesRouteRef);
  return (
    /** Full reference, or `namespace/name`. */
    model: string,
    /** Title of a row. */
    task?: string,
  ): string | undefined =>
    link &&
    `${link()}?${new URLSearchParams({ model, ...(task && { q: task }) })}`;
}
