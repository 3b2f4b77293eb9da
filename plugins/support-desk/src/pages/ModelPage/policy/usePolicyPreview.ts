import type { PolicyPreviewQuery } from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';

/** Who would be told what and when; while another case is asked for the last answer stays. */
export function usePolicyPreview(model: string, query: PolicyPreviewQuery) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['policyPreview', model, query],
    queryFn: () => api.getPolicyPreview(model, query),
    placeholderData: keepPreviousData,
    retry: false,
  });
}
