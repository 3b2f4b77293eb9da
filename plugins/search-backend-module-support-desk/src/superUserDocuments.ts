import type { IndexableDocument } from '@backstage/plugin-search-common';
import {
  searchDocumentEndpoints,
  searchDocumentTypes,
  type SuperUserDocument,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { DocumentKind } from './SupportDeskCollatorFactory';

/** A super user in the index. */
export interface IndexedSuperUser extends IndexableDocument {
  modelTitle: string;
  /** What they help with: areas and modules. */
  areas: string;
}

const PATH = '/support/super-users';

/** Super users by name and by what they help with. */
export const superUserDocuments: DocumentKind<
  SuperUserDocument,
  IndexedSuperUser
> = {
  type: searchDocumentTypes.superUser,
  endpoint: searchDocumentEndpoints.getSuperUserDocuments,
  page: {
    title: 'Super users',
    text: 'Colleagues who know more about a module, and answer questions about it.',
    location: PATH,
    modelTitle: '',
    areas: '',
  },
  describe({ model, modelTitle, user, areas, modules }) {
    const query = new URLSearchParams({
      model,
      q: user.title,
      user: user.ref,
    });
    const helpsWith = [...new Set([...areas, ...modules])].join(', ');
    return {
      title: user.title,
      text: `Super user of ${modelTitle}: ${helpsWith}`,
      location: `${PATH}?${query}`,
      modelTitle,
      areas: helpsWith,
      authorization: { resourceRef: model },
    };
  },
};
