export { EFFECTS, effectsOf, type Effect, type EffectChoice } from './effects';
export {
  suggestPriority,
  type IssueFacts,
  type PrioritySuggestion,
} from './suggestPriority';
