import { NotAllowedError } from '@backstage/errors';
import type { FieldProblem } from '@supportdesk/backstage-plugin-support-desk-common';
import { InvalidAnswersError } from '../tickets/errors';
import type { Visit } from '../tickets/work';
import type { AttachedFile } from './attachedFiles';
import type { CheckedComment } from './CommentService';

/**
 * @throws NotAllowedError for what is not theirs to say
 * @throws InvalidAnswersError for what keeps no promise, but says to
 */
export function assertMaySay(
  { sides }: Visit,
  { internal, meets }: Pick<CheckedComment, 'internal' | 'meets'>,
): void {
  const bySupport = sides.includes('support');
  if (sides.length === 0) {
    throw new NotAllowedError(
      'ticket: you may read this ticket; only its requester and its support team reply',
    );
  }
  if (internal && !bySupport) {
    throw new NotAllowedError(
      'internal: only the support team writes internal notes; allowed is a public reply',
    );
  }
  if (meets.length > 0 && (internal || !bySupport)) {
    const message = 'only a public reply of the support team keeps a promise';
    throw new InvalidAnswersError([{ field: 'meets', message, allowed: [] }]);
  }
}

/** @throws InvalidAnswersError for a file that the ticket does not have, or that not everybody may read who reads the comment */
export function assertShown(
  { attachments, internal }: Pick<CheckedComment, 'attachments' | 'internal'>,
  files: AttachedFile[],
): void {
  const problems = attachments.flatMap((id, index): FieldProblem[] => {
    const field = `attachments.${index}`;
    const file = files.find(it => it.id === id);
    if (!file) {
      return [{ field, message: `'${id}' is no attachment of this ticket` }];
    }
    return file.internal && !internal
      ? [{ field, message: `'${id}' is for support only; a reply is not` }]
      : [];
  });
  if (problems.length > 0) throw new InvalidAnswersError(problems);
}
