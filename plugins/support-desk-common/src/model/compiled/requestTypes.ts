import type { CompiledRoute } from './contacts';
import type { CompiledTarget, Condition, Entry, Named } from './shared';

/** @public */
export type FieldInput =
  | 'info'
  | 'text'
  | 'longText'
  | 'number'
  | 'date'
  | 'datetime'
  | 'list'
  | 'choice'
  | 'checkbox'
  | 'person'
  | 'group'
  | 'service'
  | 'entity'
  | 'attachment';

/** @public */
export interface CompiledField extends Named {
  /** Which of the five questions (and why) it answers; groups the form. */
  prompt?: 'who' | 'what' | 'when' | 'where' | 'how' | 'why';
  input: FieldInput;
  options: string[];
  minItems?: number;
  filledBy: 'requester' | 'support' | 'system';
  requiredAt: 'submit' | 'response' | 'resolution' | 'closure' | 'never';
  alternativeTo?: string;
  form?: string;
  help?: string;
  implied: boolean;
}

/** @public */
export interface CompiledChannelUse extends Entry {
  use: 'any' | 'firstContact' | 'followUp';
  requires: Condition[];
}

/** @public */
export type RequestKind =
  | 'question'
  | 'incident'
  | 'serviceRequest'
  | 'change'
  | 'training'
  | 'data'
  | 'login'
  | 'feedback';

/** @public */
export interface CompiledRequestType extends Named {
  kind: RequestKind;
  level?: string;
  contact?: string;
  for: string[];
  notFor: string[];
  /** Its own conditions and those of its level that it does not name itself. */
  requires: Condition[];
  routes: CompiledRoute[];
  /** Id of the scale: the form then asks for the priority. */
  priorities?: string;
  /** Keyed by channel kind; empty: any channel. */
  channels: Record<string, CompiledChannelUse>;
  replyTo: string[];
  targets: CompiledTarget[];
  procedure?: string;
  schedule?: string;
  place?: string;
  charge?: string;
  fields: Record<string, CompiledField>;
}

/** @public */
export interface CompiledCategory extends Named {
  group?: string;
  definition?: string;
  requires: Condition[];
  actions: string[];
  procedure?: string;
  form?: string;
  notify: string[];
  assignTo: string[];
  assignBy: string[];
  charge?: string;
}

/** @public */
export interface CompiledForm extends Named {
  kind: 'form' | 'log' | 'report';
  responsible: string[];
  when?: string;
  generated: boolean;
  sentTo: string[];
  fields: Record<string, CompiledField>;
}
