import type { ModelDetail } from '@supportdesk/backstage-plugin-support-desk-common';
import { useMemo } from 'react';
import { useRoute } from '../../hooks/useRoute';
import { firstCallsOf, firstPhoneOf } from './firstCalls';

/** Whom to ring up changes with the hour. */
const MINUTE_MS = 60_000;

/**
 * Whom the reader rings up now before they raise a request of a type; `data` is undefined where it begins without a call.
 *
 * @param options - `chosen`: which of the cases of the type it is; `isIdle`: the call has been made already
 */
export function useFirstCalls(
  detail: ModelDetail,
  /** `namespace/name` */
  model: string,
  typeId: string,
  options: { chosen?: string; isIdle?: boolean } = {},
) {
  const { chosen, isIdle } = options;
  const beginsByPhone =
    !isIdle &&
    !detail.requestTypes[typeId].refusal &&
    firstPhoneOf(detail.model.requestTypes[typeId]) !== undefined;
  const route = useRoute(
    model,
    beginsByPhone ? { requestType: typeId } : undefined,
    { refetchInterval: MINUTE_MS },
  );
  const { data: result, error, refetch } = route;
  const data = useMemo(
    () =>
      beginsByPhone && result
        ? firstCallsOf(detail, result, chosen)
        : undefined,
    [beginsByPhone, result, detail, chosen],
  );
  return { data, error: result ? null : error, refetch };
}
