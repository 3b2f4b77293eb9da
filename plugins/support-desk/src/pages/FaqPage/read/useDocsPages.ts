import {
  discoveryApiRef,
  fetchApiRef,
  useApi,
} from '@backstage/frontend-plugin-api';
import { useQuery } from '@tanstack/react-query';

/** The index that every TechDocs site brings for its own search. */
interface SearchIndex {
  docs: { location: string; title: string }[];
}

/** A page of a documented entity. */
export interface DocsPage {
  title: string;
  href: string;
}

/** The pages of an index besides the first, which the site's own link leads to; not their sections. */
export function pagesOf({ docs }: SearchIndex, site: string): DocsPage[] {
  return docs
    .filter(({ location }) => location !== '' && !location.includes('#'))
    .map(({ location, title }) => ({ title, href: `${site}/${location}` }));
}

/**
 * The pages of a documented entity, in the order of its navigation; none for what is not in TechDocs, or not built yet.
 *
 * @param site - path in the portal: `/docs/default/system/hmis`
 */
export function useDocsPages(site: string) {
  const discovery = useApi(discoveryApiRef);
  const { fetch } = useApi(fetchApiRef);
  const isSite = /^\/docs\/[^/]+\/[^/]+\/[^/]+$/.test(site);
  return useQuery({
    queryKey: ['faq', 'pages', site],
    queryFn: async () => {
      const techdocs = await discovery.getBaseUrl('techdocs');
      const answer = await fetch(
        `${techdocs}/static${site}/search/search_index.json`,
      );
      return answer.ok ? pagesOf(await answer.json(), site) : [];
    },
    enabled: isSite,
  });
}
