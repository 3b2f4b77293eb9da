import type { Problem } from '@supportdesk/backstage-plugin-support-desk-common';
import { MalformedRequestError } from '../http';

export const PROBLEM_STATUSES: Problem['status'][] = [
  'open',
  'knownError',
  'resolved',
];

/**
 * The statuses that a comma-separated text names; all without one.
 *
 * @throws MalformedRequestError that names the possible ones
 */
export function parseStatuses(text: string | undefined): Problem['status'][] {
  if (!text) return PROBLEM_STATUSES;
  const words = text.split(',').map(it => it.trim());
  const wrong = words.find(it => !PROBLEM_STATUSES.some(known => known === it));
  if (wrong === undefined) {
    return PROBLEM_STATUSES.filter(it => words.includes(it));
  }
  throw new MalformedRequestError([
    {
      field: 'query.status',
      message: `'${wrong}' is not a status of a problem`,
      allowed: PROBLEM_STATUSES,
    },
  ]);
}
