import { useApi } from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { supportDeskApiRef } from '../../../api';

/**
 * What applying this version of a model to its open tickets would change; nothing for those who work on none of them.
 *
 * @param model - full reference
 */
export function useModelChange(model: string) {
  const api = useApi(supportDeskApiRef);
  return useQuery({
    queryKey: ['ticketModelChange', model],
    queryFn: () => api.previewModelChange(model),
    retry: false,
  });
}
