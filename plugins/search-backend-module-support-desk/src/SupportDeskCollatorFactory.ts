import type {
  DocumentCollatorFactory,
  IndexableDocument,
} from '@backstage/plugin-search-common';
import {
  modelReadPermission,
  type Endpoint,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Readable } from 'node:stream';
import type { SupportDeskDocuments } from './SupportDeskDocuments';

/** What search can do with one kind of things of Support Desk. */
export interface DocumentKind<T, D extends IndexableDocument> {
  /** Of the documents. */
  type: string;
  /** Where the things are read. */
  endpoint: Endpoint;
  /**
   * The page on which they are listed. It is always found: search keeps its old index where a run brings nothing, and would go on finding
   * what is gone.
   */
  page: D;
  describe(thing: T): D;
}

/** Collates one kind of things. Who may read their model finds them. */
export class SupportDeskCollatorFactory<T, D extends IndexableDocument>
  implements DocumentCollatorFactory
{
  readonly type: string;
  readonly visibilityPermission = modelReadPermission;
  readonly #kind: DocumentKind<T, D>;
  readonly #documents: Pick<SupportDeskDocuments, 'read'>;

  constructor(
    kind: DocumentKind<T, D>,
    documents: Pick<SupportDeskDocuments, 'read'>,
  ) {
    this.type = kind.type;
    this.#kind = kind;
    this.#documents = documents;
  }

  async getCollator() {
    return Readable.from(this.#collate());
  }

  async *#collate(): AsyncGenerator<D> {
    const { endpoint, page, describe } = this.#kind;
    // First, for an index takes its fields from the first document: not who may see it.
    yield page;
    for await (const thing of this.#documents.read<T>(endpoint)) {
      yield describe(thing);
    }
  }
}
