import { ConflictError, NotAllowedError } from '@backstage/errors';
import { FINISHED_STATUSES } from '@supportdesk/backstage-plugin-support-desk-common';
import { NotPossibleError } from '../tickets/work/errors';
import { standing } from '../tickets/work/standing';
import type { Visit, WorkContext } from '../tickets/work';
import type { StoredAttachment } from './types';

/** More files than this nobody finds anything in. */
export const MAX_FILES = 50;

/** What of a ticket's files somebody may see: internal ones are for support only. */
export function visibleTo(
  { sides }: Pick<Visit, 'sides'>,
  files: StoredAttachment[],
): StoredAttachment[] {
  return files.filter(it => !it.internal || sides.includes('support'));
}

/**
 * @param files - that the ticket has already
 * @throws NotAllowedError for somebody who only reads, and for an internal file of the requester
 * @throws NotPossibleError on a ticket that has ended
 * @throws ConflictError when it has as many files as it may have
 */
export function assertMayAttach(
  context: Pick<WorkContext, 'ticket' | 'sides' | 'access'>,
  files: StoredAttachment[],
  internal: boolean,
): void {
  const { ticket, sides } = context;
  if (sides.length === 0) {
    throw new NotAllowedError(
      'ticket: you may read this ticket; only its requester and its support team attach files',
    );
  }
  if (internal && !sides.includes('support')) {
    throw new NotAllowedError(
      'query.internal: only the support team attaches internal files; allowed is false',
    );
  }
  if (FINISHED_STATUSES.some(it => it === ticket.status)) {
    throw new NotPossibleError(
      `Attaching a file is not possible on ${ticket.key}. ${standing(ticket)}`,
      context,
    );
  }
  if (files.length >= MAX_FILES) {
    throw new ConflictError(
      `ticket: ${ticket.key} has ${files.length} files; allowed are ${MAX_FILES}, remove one first`,
    );
  }
}

/** @throws NotAllowedError for a file of somebody else, unless by support */
export function assertMayRemove(
  { caller, sides }: Pick<Visit, 'caller' | 'sides'>,
  file: StoredAttachment,
): void {
  if (file.by === caller.user || sides.includes('support')) return;
  throw new NotAllowedError(
    `attachment: only whoever attached '${file.name}' and the support team remove it`,
  );
}
