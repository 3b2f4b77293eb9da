export { EFFECTS, effectsOf, type Effect, type EffectChoice } from './effects';
export {
  suggestPriority,
  type IssueFacts,
  type PrioritySuggestion,
} from './suggestPriority';
export {
  failedByWorkaround,
  looksForWorkaround,
  workaroundFieldOf,
  type WorkaroundField,
} from './workarounds';
