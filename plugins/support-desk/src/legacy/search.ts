import { createSearchResultListItemExtension } from '@backstage/plugin-search-react';
import { searchDocumentTypes } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ComponentType } from 'react';
import type { ResultProps } from '../search/ResultProps';
import { inLegacyApp } from './LegacyRoot';
import { supportDeskPlugin } from './plugin';

function resultItem(
  name: string,
  type: string,
  load: () => Promise<ComponentType<ResultProps<any>>>,
) {
  return supportDeskPlugin.provide(
    createSearchResultListItemExtension({
      name,
      predicate: result => result.type === type,
      component: async () => inLegacyApp(await load()),
    }),
  );
}

/**
 * A super user among the results of a search.
 *
 * @public
 */
export const SuperUserSearchResultListItem = resultItem(
  'SuperUserSearchResultListItem',
  searchDocumentTypes.superUser,
  () => import('../search/SuperUserResult').then(m => m.SuperUserResult),
);

/**
 * An entry of the FAQ among the results of a search.
 *
 * @public
 */
export const FaqSearchResultListItem = resultItem(
  'FaqSearchResultListItem',
  searchDocumentTypes.faq,
  () => import('../search/FaqResult').then(m => m.FaqResult),
);

/**
 * A known error among the results of a search.
 *
 * @public
 */
export const KnownErrorSearchResultListItem = resultItem(
  'KnownErrorSearchResultListItem',
  searchDocumentTypes.knownError,
  () => import('../search/KnownErrorResult').then(m => m.KnownErrorResult),
);

/**
 * A task of a responsibility matrix among the results of a search.
 *
 * @public
 */
export const ResponsibilitySearchResultListItem = resultItem(
  'ResponsibilitySearchResultListItem',
  searchDocumentTypes.responsibility,
  () =>
    import('../search/ResponsibilityResult').then(m => m.ResponsibilityResult),
);
