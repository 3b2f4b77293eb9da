import type { Candidate } from '@supportdesk/backstage-plugin-support-desk-common';
import type { AskedRef } from './asked';

/** What the members of a candidate have in common; ids of the model. */
export interface Because {
  requestType?: string;
  category?: string;
  words: string[];
  threshold?: Candidate['because']['threshold'];
}

/** A candidate as it is written: who asked is said by its members. */
export interface CandidateFacts {
  id: string;
  /** Grows by one with every change by a person; not when it is asked once more. */
  version: number;
  modelRef: string;
  /** Id of a service of the model. */
  module?: string;
  title: string;
  description: string;
  status: Candidate['status'];
  origin: Candidate['origin'];
  because: Because;
  assignee?: string;
  dismissal?: { reason: string; by: string; at: Date };
  mergedInto?: string;
  draft?: string;
  articleUrl?: string;
  publishedAt?: Date;
  createdBy?: string;
  createdAt: Date;
  updatedAt: Date;
  /** Who changed it last; none: the portal itself. */
  updatedBy?: string;
}

/** A candidate with how often it was asked. */
export interface StoredCandidate extends CandidateFacts {
  count: number;
  /** Different people. */
  people: number;
  firstAt?: Date;
  lastAt?: Date;
}

/** A ticket or a question as part of a candidate. */
export interface StoredMember extends AskedRef {
  candidate: string;
  at: Date;
  asker: string;
  addedBy?: string;
  /** Taken out by a person. */
  removedAt?: Date;
}

/** Which candidates: those asked most often first. */
export interface CandidateFilter {
  models: string[];
  statuses: Candidate['status'][];
  limit: number;
  after?: Pick<StoredCandidate, 'id' | 'count' | 'lastAt'>;
}
