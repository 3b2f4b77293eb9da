import type { CompiledQueue } from './contacts';
import type { CompiledTarget, Condition, Entry, Named } from './shared';

/** @public */
export interface CompiledStatus extends Named {
  clock: 'runs' | 'pauses' | 'stops';
  setWhen?: string;
  leftWhen?: string;
  next?: string;
}

/** @public */
export interface CompiledLadderStep extends Entry {
  contact?: string;
  role?: string;
  level?: string;
  when?: string;
  automatic: 'never' | 'onTargetMissed';
}

/** @public */
export interface CompiledEscalation extends Entry {
  title?: string;
  requires: Condition[];
  steps: CompiledLadderStep[];
}

/** @public */
export interface CompiledLevel extends Named {
  level: number;
  owner?: string;
  /** The party that gives the level: its own, else that of its first contact. */
  party?: string;
  contacts: string[];
  when?: string;
  duties: string[];
  targets: CompiledTarget[];
  queue?: CompiledQueue;
  charge?: string;
  requires: Condition[];
  /** Id of the procedure that people try here. */
  selfHelp?: string;
  handling: 'formal' | 'informal' | 'none';
  escalatesTo?: string;
  escalation?: CompiledEscalation;
  statuses: Record<string, CompiledStatus>;
}
