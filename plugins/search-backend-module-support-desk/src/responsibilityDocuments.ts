import type { IndexableDocument } from '@backstage/plugin-search-common';
import {
  searchDocumentEndpoints,
  searchDocumentTypes,
  type CellState,
  type CellValue,
  type ResponsibilityDocument,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { DocumentKind } from './SupportDeskCollatorFactory';

/** A task of a responsibility matrix in the index. */
export interface IndexedResponsibility extends IndexableDocument {
  modelTitle: string;
  groupTitle: string;
}

const PATH = '/support/responsibilities';

const DOES: Record<CellValue, string> = {
  responsible: 'responsible',
  optional: 'can do it',
  unknown: 'undecided',
  notResponsible: 'not responsible',
};

/** Whatever is assumed says so (P-08). */
const STATE: Partial<Record<CellState, string>> = {
  toConfirm: 'to be confirmed',
  disputed: 'disputed',
};

/** Tasks of responsibility matrices by what they are and whose they are. */
export const responsibilityDocuments: DocumentKind<
  ResponsibilityDocument,
  IndexedResponsibility
> = {
  type: searchDocumentTypes.responsibility,
  endpoint: searchDocumentEndpoints.getResponsibilityDocuments,
  page: {
    title: 'Responsibilities',
    text: 'Who does what: vendor, IT and users, task by task.',
    location: PATH,
    modelTitle: '',
    groupTitle: '',
  },
  describe({ model, modelTitle, title, path, group, parties }) {
    const query = new URLSearchParams({ model, row: path });
    return {
      title,
      text: parties.map(wordsOf).join('; ') || 'Nobody is named for this task.',
      location: `${PATH}?${query}`,
      modelTitle,
      groupTitle: group.title,
      authorization: { resourceRef: model },
    };
  },
};

function wordsOf(party: ResponsibilityDocument['parties'][number]): string {
  const { title, value, charge, state } = party;
  const does = [DOES[value], charge && `charged: ${charge}`, STATE[state]];
  return `${title}: ${does.filter(Boolean).join(', ')}`;
}
