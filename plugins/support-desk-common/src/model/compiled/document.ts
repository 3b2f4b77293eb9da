import type { Entry, Named } from './shared';

/** @public */
export interface CompiledTransition extends Named {
  /** `YYYY-MM-DD` or `YYYY-MM`; absent: not agreed. */
  date?: string;
  after?: string;
  from?: string;
  to?: string;
  covers: { levels: string[]; contacts: string[]; duties: string[] };
  tasks: string[];
  agreedBy: string[];
  stated?: string;
}

/** @public */
export interface CompiledOpenQuestion extends Named {
  question: string;
  handledAs: string;
  at: string[];
  askOf: string[];
}

/** @public */
export interface CompiledDocument extends Entry {
  source?: string;
  title?: string;
  author?: string;
  executive?: string;
  version?: string;
  date?: string;
  status?: 'draft' | 'inReview' | 'approved' | 'retired';
  approvals: Record<
    string,
    Entry & { state: 'pending' | 'given' | 'refused'; date?: string }
  >;
  audience: string[];
  purpose?: string;
  reuse?: string;
  attachments: Record<string, Entry & { title: string; link?: string }>;
}
