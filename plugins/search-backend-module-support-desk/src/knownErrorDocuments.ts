import type { IndexableDocument } from '@backstage/plugin-search-common';
import {
  searchDocumentEndpoints,
  searchDocumentTypes,
  type KnownErrorDocument,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { DocumentKind } from './SupportDeskCollatorFactory';

/** A known error in the index. */
export interface IndexedKnownError extends IndexableDocument {
  key: string;
  modelTitle: string;
  moduleTitle: string;
  workaround: string;
}

const PATH = '/support/tickets/problems';

/** Known errors by what happens and how to work around it. */
export const knownErrorDocuments: DocumentKind<
  KnownErrorDocument,
  IndexedKnownError
> = {
  type: searchDocumentTypes.knownError,
  endpoint: searchDocumentEndpoints.getKnownErrorDocuments,
  page: {
    title: 'Known errors',
    text: 'Problems with a work-around.',
    location: PATH,
    key: '',
    modelTitle: '',
    moduleTitle: '',
    workaround: '',
  },
  describe({ model, modelTitle, key, title, description, module, workaround }) {
    return {
      title,
      text: description,
      location: `${PATH}/${key}`,
      key,
      modelTitle,
      moduleTitle: module?.title ?? '',
      workaround,
      authorization: { resourceRef: model },
    };
  },
};
