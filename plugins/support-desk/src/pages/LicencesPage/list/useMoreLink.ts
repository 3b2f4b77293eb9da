import type {
  Licence,
  NamedId,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { raiseRequestRouteRef } from '../../../routes';

/** The form of a request about a licence, with what is known already. */
export function useMoreLink({ model, service }: Licence) {
  const raiseLink = useRouteRef(raiseRequestRouteRef);
  return (
    requestType: NamedId,
    known: { words: string; case?: string },
  ): string => {
    const query = new URLSearchParams({
      model,
      type: requestType.id,
      module: service.id,
      words: known.words,
      ...(known.case && { case: known.case }),
    });
    return `${raiseLink?.() ?? ''}?${query}`;
  };
}
