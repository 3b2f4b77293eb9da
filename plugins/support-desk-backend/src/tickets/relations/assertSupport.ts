import { NotAllowedError } from '@backstage/errors';
import type { WorkContext } from '../work/WorkContext';

/**
 * @param what - of the ticket is changed
 * @throws NotAllowedError for somebody who does not work on the ticket
 */
export function assertSupport(
  { ticket, sides }: Pick<WorkContext, 'ticket' | 'sides'>,
  what: string,
): void {
  if (sides.includes('support')) return;
  throw new NotAllowedError(
    `ticket: only the support team of ${ticket.key} changes ${what}`,
  );
}
