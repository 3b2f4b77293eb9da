import type { Publication } from '@supportdesk/backstage-plugin-support-desk-common';

/** What of a draft people change. */
export type DraftField = 'title' | 'body' | 'path' | 'module' | 'images';

/** One change of a draft. */
export interface DraftChange {
  /** That the draft has since. */
  version: number;
  by: string;
  fields: DraftField[];
}

/** An article that is being written, as it is stored. */
export interface StoredDraft {
  id: string;
  /** Grows by one with every change. */
  version: number;
  /** Full reference. */
  modelRef: string;
  candidate?: string;
  /** What it is written for, of which there is one draft at a time; none: it is published. */
  subject?: string;
  /** Full reference of the documented entity. */
  entityRef: string;
  /** Below the docs folder. */
  path: string;
  /** Revision of the page that the writers started from; none: a new page. */
  base?: string;
  /** Id of a service of the model. */
  module?: string;
  title: string;
  /** Markdown: the whole file. */
  body: string;
  createdBy: string;
  updatedBy: string;
  updatedAt: Date;
  /** The latest changes, the last one last. */
  changes: DraftChange[];
  /** The page had changed when somebody wanted to publish; they were shown this revision, and what they save next goes on from it. */
  refused?: { revision?: string; by: string };
}

/** An image of a draft, without its content. */
export interface StoredImage {
  draft: string;
  /** Beside the article: `refunds-1.png`. */
  name: string;
  mediaType: string;
  /** Bytes. */
  size: number;
}

/** How far a published article has come. */
export interface StoredPublication {
  draft: string;
  state: Publication['state'];
  /** Title of the publisher. */
  publisher: string;
  at: Date;
  by: string;
  revision?: string;
  url?: string;
  notice?: string;
  /** The page as it was published. */
  content: string;
  builtAt?: Date;
  foundAt?: Date;
  problem?: string;
  told: number;
  attempts: number;
  /** None: nothing is left to do. */
  nextAttemptAt?: Date;
}
