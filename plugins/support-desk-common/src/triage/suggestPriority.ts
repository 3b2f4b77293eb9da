import type { CompiledPriority, CompiledPriorityScale } from '../model';
import { readCriterion, type Effect, type ReadCriterion } from './effects';

/** What is known of an issue when its priority is to be chosen. @public */
export interface IssueFacts {
  effect: Effect;
  /** Default: live. */
  environment?: 'live' | 'nonProduction';
  /** Whether there is a way around; unknown counts as none. */
  workaround?: boolean;
}

/** The priority that the model's own words suggest. @public */
export interface PrioritySuggestion {
  /** Id of a value of the scale; absent: the words leave it open. */
  priority?: string;
  /** The criteria that hold, in the model's words; where several priorities share one, with the title of each. */
  because: string[];
  /** Why there is no suggestion: the priorities that fit are defined alike (O2-1), or none fits (O2-2). */
  undecided?: 'sameDefinition' | 'nothingFits';
}

type Holds = (criterion: ReadCriterion) => boolean;

/**
 * The most urgent priority whose criteria hold for an issue (S1-70 to S1-76). A way around rules out what holds only without one, and
 * then suggests what can be circumvented (S1-71). It only suggests: another choice needs a reason, not a reading of these words.
 *
 * @public
 */
export function suggestPriority(
  scale: CompiledPriorityScale,
  { effect, environment = 'live', workaround = false }: IssueFacts,
): PrioritySuggestion {
  const applies: Holds = it =>
    (it.environment === 'any' || it.environment === environment) &&
    !(it.noWorkaround && workaround);
  const direct = fitting(
    scale,
    it => applies(it) && it.effects.includes(effect),
  );
  const around = workaround
    ? fitting(scale, it => applies(it) && it.circumvented)
    : [];
  const [first, ...others] = direct.length > 0 ? direct : around;
  if (!first) return { because: [], undecided: 'nothingFits' };

  const alike = others.filter(it => definition(it) === definition(first));
  if (alike.length > 0) {
    return {
      because: [first, ...alike].map(
        ({ priority, texts }) => `${priority.title}: ${texts.join(' ')}`,
      ),
      undecided: 'sameDefinition',
    };
  }
  return { priority: first.priority.id, because: first.texts };
}

interface Fitting {
  priority: CompiledPriority;
  /** The criteria that hold. */
  texts: string[];
}

/** The priorities whose criteria hold, as many of them as their `join` asks for; the most urgent first. */
function fitting({ values }: CompiledPriorityScale, holds: Holds): Fitting[] {
  return Object.values(values)
    .sort((a, b) => a.rank - b.rank)
    .flatMap(priority => {
      const criteria = priority.criteria.map(readCriterion);
      const held = criteria.filter(holds);
      const enough =
        priority.join === 'and'
          ? held.length === criteria.length
          : held.length > 0;
      return enough ? [{ priority, texts: held.map(it => it.text) }] : [];
    });
}

function definition({ priority: { criteria } }: Fitting): string {
  return criteria
    .map(it => `${it.environment}:${it.text.toLocaleLowerCase('en').trim()}`)
    .sort()
    .join('\n');
}
