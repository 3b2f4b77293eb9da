import type {
  ChannelKind,
  CompiledTarget,
  Condition,
  Entry,
  Named,
} from './shared';

/** @public */
export interface CompiledChannel extends Named {
  kind: ChannelKind;
  value: string;
  menu: string[];
  calendar?: string;
  for?: string;
  requires: Condition[];
}

/** @public */
export interface CompiledPerson extends Entry {
  /** Full reference of the user. */
  user: string;
  name: string;
  title?: string;
  since?: string;
  channels: Record<string, CompiledChannel>;
}

/** Who takes a case, by text or by condition; the first that applies counts. @public */
export interface CompiledRoute extends Entry {
  when?: string;
  requires: Condition[];
  text?: string;
  contacts: string[];
  priorities?: string;
}

/** An answer to "who do I ask?". @public */
export interface CompiledTopic extends Named {
  contact: string;
  parts: string[];
  examples: string[];
  requestType?: string;
  routes: CompiledRoute[];
  seeAlso: string[];
  fallback: boolean;
}

/** @public */
export interface CompiledQueue extends Entry {
  first?: { requestTypes: string[]; priorities: string[] };
  order: 'arrival' | 'due';
}

/** @public */
export interface CompiledContact extends Named {
  party?: string;
  entity?: string;
  serviceArea?: string;
  duties: string[];
  people: CompiledPerson[];
  channels: Record<string, CompiledChannel>;
  calendar?: string;
  requires: Condition[];
  targets: CompiledTarget[];
  queue?: CompiledQueue;
  topics: Record<string, CompiledTopic>;
}
