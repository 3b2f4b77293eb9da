import type { CompiledPriority, CompiledPriorityScale } from '../model';

/** What an issue does to the work of those who have it, the worst first. @public */
export const EFFECTS = [
  'stopped',
  'degraded',
  'intermittent',
  'minor',
] as const;
/** @public */
export type Effect = (typeof EFFECTS)[number];

/** One thing that has to hold for a priority, as far as its words tell. */
export interface ReadCriterion {
  text: string;
  environment: CompiledPriority['criteria'][number]['environment'];
  effects: Effect[];
  /** It holds only where there is no way around. */
  noWorkaround: boolean;
  /** It holds also where there is a way around. */
  circumvented: boolean;
}

const NO_WORKAROUND = /\bno (known )?work[- ]?around\b/i;
const CIRCUMVENTED = /\bcircumvent|\bwork[- ]?around (exists|is available)\b/i;

/** The English words by which criteria speak of effects. */
const LEXICON: Record<Effect, RegExp> = {
  stopped:
    /\bunusable\b|\bstopped operations?\b|\binoperable\b|\binoperative\b|\bcompletely down\b/i,
  degraded: /\bdegraded\b|\bdisrupt|\bdelay/i,
  intermittent: /\bintermittent/i,
  minor: /\bminor\b|\bcosmetic\b|\binformation only\b|\benhancement/i,
};

/** Reads a criterion by its words. What has no way around, but stops nobody, disrupts; what has one, comes and goes. */
export function readCriterion({
  text,
  environment,
}: CompiledPriority['criteria'][number]): ReadCriterion {
  const noWorkaround = NO_WORKAROUND.test(text);
  const circumvented = !noWorkaround && CIRCUMVENTED.test(text);
  const said = EFFECTS.filter(effect => LEXICON[effect].test(text));
  const meant: Effect[] = [
    ...(noWorkaround ? (['degraded'] as const) : []),
    ...(circumvented ? (['intermittent'] as const) : []),
  ];
  return {
    text,
    environment,
    effects: said.length > 0 ? said : meant,
    noWorkaround,
    circumvented,
  };
}

/** An effect that a scale speaks of, in the scale's own words. @public */
export interface EffectChoice {
  effect: Effect;
  criteria: { priority: string; text: string }[];
}

/** The effects that a scale tells apart, the worst first, each with the criteria that speak of it (S1-70 to S1-76). @public */
export function effectsOf(scale: CompiledPriorityScale): EffectChoice[] {
  const read = Object.values(scale.values).flatMap(({ id, criteria }) =>
    criteria.map(it => ({ priority: id, ...readCriterion(it) })),
  );
  return EFFECTS.map(effect => ({
    effect,
    criteria: read
      .filter(it => it.effects.includes(effect))
      .map(({ priority, text }) => ({ priority, text })),
  })).filter(({ criteria }) => criteria.length > 0);
}
