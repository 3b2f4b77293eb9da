import type { CompiledPolicy } from './knowledge';
import type { Condition, Entry, Named } from './shared';

/** @public */
export interface CompiledService extends Named {
  /** Full entity reference. */
  entity?: string;
  kind: 'system' | 'component' | 'module' | 'product';
  state?: 'live' | 'notLive' | 'notIntegrated';
  phase?: string;
  includes: string[];
  availability?: CompiledAvailability;
}

/** @public */
export interface CompiledAvailability extends Entry {
  calendar: string;
  exclusions: string[];
  plannedDowntime: string[];
  backups: Record<string, CompiledAvailabilityTask>;
  maintenance: Record<string, CompiledAvailabilityTask>;
  continuity: Record<string, CompiledPolicy>;
}

/** @public */
export interface CompiledAvailabilityTask extends Named {
  what: string[];
  schedule?: string;
  responsible: string[];
  requires: Condition[];
}
