import type { IndexableDocument } from '@backstage/plugin-search-common';
import {
  searchDocumentEndpoints,
  searchDocumentTypes,
  type FaqDocument,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { DocumentKind } from './SupportDeskCollatorFactory';

/** An entry of the FAQ in the index. */
export interface IndexedFaq extends IndexableDocument {
  modelTitle: string;
  moduleTitle: string;
  /** How many times it was asked. */
  asked: number;
}

/** Published entries of the FAQ by their question. */
export const faqDocuments: DocumentKind<FaqDocument, IndexedFaq> = {
  type: searchDocumentTypes.faq,
  endpoint: searchDocumentEndpoints.getFaqDocuments,
  page: {
    title: 'FAQ',
    text: 'What is asked often, and the articles that answer it.',
    location: '/support/faq',
    modelTitle: '',
    moduleTitle: '',
    asked: 0,
  },
  describe({ model, modelTitle, id, title, module, asked, url }) {
    // The documentation's own document of the page has its address: each needs one of its own.
    const location = new URL(url, 'https://portal.example.com');
    location.searchParams.set('faq', id);
    const { pathname, search, hash } = location;
    return {
      title,
      text: module?.title ?? modelTitle,
      location: `${pathname}${search}${hash}`,
      modelTitle,
      moduleTitle: module?.title ?? '',
      asked,
      authorization: { resourceRef: model },
    };
  },
};
