import type {
  CompiledTarget,
  Condition,
  Entry,
  Measure,
  Named,
} from './shared';

/** @public */
export interface CompiledStep extends Entry {
  id: string;
  text: string;
  responsible: string[];
  when?: string;
  after: string[];
  requires: Condition[];
  optional: boolean;
  source?: string;
  ask: string[];
  contact?: string;
  form?: string;
  notice?: string;
  category?: string;
  level?: string;
  procedure?: string;
  meets: Measure[];
  targets: CompiledTarget[];
  choose?: 'one';
  steps: CompiledStep[];
}

/** @public */
export interface CompiledProcedure extends Named {
  kind: 'checklist' | 'duties' | 'flow' | 'selfHelp';
  ordered: boolean;
  /** Of selfHelp only: how much it is asked for before a request; absent: as its requests require the level to have been tried. */
  mode?: 'advise' | 'acknowledge' | 'require';
  responsible: string[];
  /** Empty: known by name only. */
  steps: CompiledStep[];
}
