import { OPEN_PROMISES, parsePromise } from '../../targets';
import type { CompiledTarget, Measure } from '../compiled';
import {
  many,
  type PriorityScaleInput,
  type TargetsInput,
  type TargetShortInput,
} from '../schema';
import { longForm, named } from './entries';

/** What a target takes over where it does not say it itself: from its scale or contact, else from the model. */
export type TargetDefaults = Pick<
  PriorityScaleInput,
  'calendar' | 'start' | 'binding' | 'responsible'
>;

const labels: Partial<Record<string, string>> = {
  'future release': 'Future Release',
  negotiated: 'within negotiated time frame',
  none: 'no target given',
};

function compileTarget(
  path: string,
  id: string,
  input: TargetShortInput,
  defaults: TargetDefaults,
): CompiledTarget {
  const target = longForm(
    input,
    OPEN_PROMISES.some(promise => promise === input) ? 'promise' : 'within',
  );
  const phrase = (target.within ?? target.promise)!;
  return {
    ...named(path, id, target),
    measure: target.measure ?? (id as Measure),
    promise: parsePromise(phrase),
    phrase,
    label: target.stated ?? labels[phrase] ?? phrase,
    calendar: target.calendar ?? defaults.calendar,
    start: target.start ?? defaults.start ?? 'logged',
    during: target.during,
    outside: target.outside,
    landing: target.landing ?? 'sameTime',
    countFrom: target.countFrom ?? 'nextOpening',
    binding: target.binding ?? defaults.binding ?? 'commitment',
    responsible: many(target.responsible ?? defaults.responsible),
    via: target.via,
  };
}

/** The targets of an entry in the order in which they are written, short forms and defaults resolved. */
export function compileTargets(
  path: string,
  targets: TargetsInput | undefined,
  defaults: TargetDefaults,
): CompiledTarget[] {
  return Object.entries(targets ?? {}).map(([id, target]) =>
    compileTarget(`${path}.${id}`, id, target, defaults),
  );
}
