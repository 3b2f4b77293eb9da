import type { RouteMounter } from '../http';
import type { NoticeParts } from './createNotices';

/** Puts together how notices are posted, read and replied to. */
export function createBoard(_parts: NoticeParts): RouteMounter {
  return () => undefined;
}
