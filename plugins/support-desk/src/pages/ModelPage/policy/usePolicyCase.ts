import type {
  CompiledPriority,
  ModelDetail,
  PolicyPreviewQuery,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { withParams } from '../../../hooks/withParams';

const PARAMS = {
  requestType: 'policyType',
  priority: 'policyPriority',
  at: 'policyAt',
} as const;

/** As the address and the back end name a priority: unambiguous among all scales of a model. */
export const priorityId = ({ scale, id }: CompiledPriority) => `${scale}/${id}`;

/** The priorities that apply to a request type, the most urgent first. */
export function prioritiesOf(
  { model, requestTypes }: Pick<ModelDetail, 'model' | 'requestTypes'>,
  requestType: string | undefined,
): CompiledPriority[] {
  const scale = requestTypes[requestType ?? '']?.priorities;
  return Object.values(model.priorities[scale ?? '']?.values ?? {}).sort(
    (a, b) => a.rank - b.rank,
  );
}

/** Of which request the policy is previewed: kept in the address, where it says nothing the first of the model. */
export function usePolicyCase(detail: ModelDetail) {
  const [params, setParams] = useSearchParams();
  const requestType =
    params.get(PARAMS.requestType) ?? Object.keys(detail.model.requestTypes)[0];
  const priorities = prioritiesOf(detail, requestType);
  const query: PolicyPreviewQuery = {
    requestType,
    priority:
      params.get(PARAMS.priority) ??
      (priorities[0] && priorityId(priorities[0])),
    at: params.get(PARAMS.at) ?? undefined,
  };
  const change = useCallback(
    (changed: PolicyPreviewQuery) =>
      setParams(
        previous =>
          withParams(
            previous,
            Object.fromEntries(
              Object.entries(changed).map(([key, value]) => [
                PARAMS[key as keyof typeof PARAMS],
                value,
              ]),
            ),
          ),
        { replace: true },
      ),
    [setParams],
  );
  return { query, priorities, change };
}
