import type { CompiledTarget, Condition, Named } from './shared';

/** @public */
export interface CompiledPriority extends Named {
  /** Id of the scale. */
  scale: string;
  /** 1 is the most urgent. */
  rank: number;
  criteria: { text: string; environment: 'live' | 'nonProduction' | 'any' }[];
  join: 'and' | 'or' | 'andOr';
  treatment?: string;
  requires: Condition[];
  targets: CompiledTarget[];
}

/** @public */
export interface CompiledPriorityScale extends Named {
  word: 'priority' | 'severity';
  givenBy: string[];
  when?: string;
  disclaimer?: string;
  values: Record<string, CompiledPriority>;
}
