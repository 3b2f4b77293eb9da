import type {
  CompiledPriority,
  CompiledRequestType,
  CompiledStep,
} from '../model';
import { readCriterion } from './effects';

/** A field that says whether there is a way around. @public */
export interface WorkaroundField {
  id: string;
  /** What is answered where there is one, in the model's words. */
  some: string;
  /** What is answered where there is none. */
  none: string;
}

const WORKAROUND = /\bwork[- ]?around/i;
const NONE = /^no(ne)?\b/i;

/** What a step says that has a way around looked for. */
const LOOKS_FOR =
  /\b(construct|devise|find|give|look for|offer|provide)s? [^.]*\bwork[- ]?around/i;

/** The field of a request type that asks whether there is a way around, by its words; undefined: none of them does. @public */
export function workaroundFieldOf({
  fields,
}: Pick<CompiledRequestType, 'fields'>): WorkaroundField | undefined {
  for (const { id, title, options } of Object.values(fields)) {
    const none = options.find(it => NONE.test(it));
    const some = options.find(it => !NONE.test(it));
    if (WORKAROUND.test(title) && options.length === 2 && some && none) {
      return { id, some, none };
    }
  }
  return undefined;
}

/** Whether a step has a way around looked for, so that whoever did it says what it is, or that there is none (S2-67). @public */
export function looksForWorkaround({
  text,
}: Pick<CompiledStep, 'text'>): boolean {
  return LOOKS_FOR.test(text);
}

/** The criteria of a priority that fail where there is a way around, if it no longer holds without them (S2-68); else none. @public */
export function failedByWorkaround({
  criteria,
  join,
}: Pick<CompiledPriority, 'criteria' | 'join'>): string[] {
  const failed = criteria.map(readCriterion).filter(it => it.noWorkaround);
  const holds =
    join === 'and' ? failed.length === 0 : failed.length < criteria.length;
  return holds ? [] : failed.map(it => it.text);
}
