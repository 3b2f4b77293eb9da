import type { Entry, Named } from './shared';

/** @public */
export interface CompiledPolicy extends Named {
  text?: string;
  purpose?: string;
  scope: string[];
  standards?: string;
  responsible: string[];
  statements: string[];
  evidence?: string;
}

/** @public */
export interface CompiledSource extends Named {
  kind?: 'manual' | 'onlineHelp' | 'guide' | 'faq' | 'video' | 'forum';
  party?: string;
  techdocs?: string;
  link?: string;
  howTo?: string;
  contains: string[];
  maintainedBy: string[];
}

/** @public */
export interface CompiledFeedback extends Named {
  text: string;
  when?: string;
  from: string[];
  to: string[];
  threshold?: Entry & { count: number; within: string };
}

/** @public */
export interface CompiledKnowledge extends Entry {
  policies: Record<string, CompiledPolicy>;
  /** Keyed by the term itself. */
  glossary: Record<string, Entry & { meaning: string }>;
  sources: Record<string, CompiledSource>;
  feedback: Record<string, CompiledFeedback>;
}
