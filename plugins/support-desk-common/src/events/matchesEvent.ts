import { EVENT_PREFIX } from './eventSchema';
import { EVENT_TYPES } from './topics';

/** Topics that a pattern of a subscriber means: a topic, or a beginning with `*`. @public */
export function topicsOf(pattern: string): string[] {
  const topics = Object.keys(EVENT_TYPES).map(it => `${EVENT_PREFIX}.${it}`);
  return pattern.endsWith('*')
    ? topics.filter(it => it.startsWith(pattern.slice(0, -1)))
    : topics.filter(it => it === pattern);
}
