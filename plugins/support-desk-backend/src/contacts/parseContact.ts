import { createContactEntrySchema } from '@supportdesk/backstage-plugin-support-desk-common';
import { MalformedRequestError, parseInput } from '../http';
import { InvalidAnswersError } from '../tickets/errors';
import type { CheckedContact } from './ContactLog';

/** What the log says of every contact, besides when it was (S0-134). */
const RECORDED = ['body.nature', 'body.outcome'];

/**
 * An entry of the contact log.
 *
 * @throws InvalidAnswersError where only the nature or the outcome is missing: such an entry is understood, and not complete
 * @throws MalformedRequestError for everything else that is wrong
 */
export function parseContact(body: unknown): CheckedContact {
  try {
    return parseInput(createContactEntrySchema, body, 'body');
  } catch (error) {
    if (!(error instanceof MalformedRequestError)) throw error;
    const { fields } = error;
    if (!fields.every(it => RECORDED.includes(it.field))) throw error;
    throw new InvalidAnswersError(
      fields.map(it => ({ ...it, field: it.field.replace('body.', '') })),
    );
  }
}
