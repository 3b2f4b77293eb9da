import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useEffect } from 'react';

/** Names the page in the browser's tab and history for as long as it is shown. */
export function usePageTitle(title: string) {
  const portal =
    useApi(configApiRef).getOptionalString('app.title') ?? 'Backstage';
  useEffect(() => {
    const before = document.title;
    document.title = `${title} | ${portal}`;
    return () => {
      document.title = before;
    };
  }, [title, portal]);
}
