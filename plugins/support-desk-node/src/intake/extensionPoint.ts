import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { IntakeChannel } from './IntakeChannel';

/** Lets modules connect mailboxes. @public */
export interface SupportDeskIntakeExtensionPoint {
  /**
   * Connects a mailbox.
   *
   * @throws InputError when the id has other characters, or the model is no reference
   * @throws ConflictError when there is one of this id already
   */
  addChannel(channel: IntakeChannel): void;
}

/**
 * The mailboxes whose messages become tickets, and by which people are answered who wrote a mail; by default there are none.
 *
 * @public
 */
export const supportDeskIntakeExtensionPoint =
  createExtensionPoint<SupportDeskIntakeExtensionPoint>({
    id: 'support-desk.intake',
  });
