import type {
  LicenceRequestDetail,
  LicenceRequestStep,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useApi } from '@backstage/frontend-plugin-api';
import { useQueryClient } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../api';
import { refreshLicences } from '../../hooks/useLicences';
import { useWork, type Work } from '../../hooks/useWork';

/** Takes a request a step further, at the version that the reader sees. Whatever happens, what is shown of licences is brought up to date. */
export function useLicenceRequestWork(
  { id, version }: Pick<LicenceRequestDetail, 'id' | 'version'>,
  onDone?: () => void,
): Work<LicenceRequestStep> {
  const api = useApi(supportDeskApiRef);
  const queryClient = useQueryClient();
  return useWork<LicenceRequestStep, LicenceRequestDetail>(version, {
    mutationFn: sent =>
      api.stepLicenceRequest({ id, version: sent.version }, sent.input),
    onSuccess: request => {
      queryClient.setQueryData(['licences', 'request', id], request);
      onDone?.();
    },
    onSettled: () => refreshLicences(queryClient),
  });
}
