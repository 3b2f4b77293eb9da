import { RefusedError } from '../tickets/errors';
import { assertSupport } from '../tickets/relations/assertSupport';
import type { TicketModels } from '../tickets/TicketModels';
import type { WorkContext } from '../tickets/work';
import { neededCalls } from '../vendor/neededCalls';
import type { CheckedContact } from './ContactLog';

/**
 * Checks that an entry is the caller's to write: the support team writes the log, and whoever asked enters the calls that are theirs to
 * make (S0-102). With a contact that the model refuses them, nobody has spoken.
 *
 * @throws NotAllowedError
 */
export async function assertTheirs(
  context: WorkContext,
  { contact, internal }: Pick<CheckedContact, 'contact' | 'internal'>,
  models: Pick<TicketModels, 'describeRefusal'>,
): Promise<void> {
  const { access, sides } = context;
  const calls = neededCalls(context).map(it => it.contact.id);
  const isTheirCall =
    sides.includes('requester') && !internal && calls.includes(contact ?? '');
  if (!isTheirCall) assertSupport(context, 'its contact log');
  const { contacts } = access.context.model;
  if (contact === undefined || !Object.hasOwn(contacts, contact)) return;
  const refusal = access.contactRefusal(contact);
  if (refusal) {
    throw new RefusedError(await models.describeRefusal(refusal, access));
  }
}
