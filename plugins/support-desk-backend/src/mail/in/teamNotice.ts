import type { NotificationMessage } from '../../outbox/types';
import { teamOfMailbox } from '../teamOfMailbox';
import type { Taking } from './Taking';

/** Tells the team of a mailbox that a mail waits for its decision. A later one replaces it. */
export function waitingMail(
  {
    channel,
    message,
    model,
    now,
  }: Pick<Taking, 'channel' | 'model' | 'now'> & {
    message: { from?: { address: string }; subject?: string };
  },
  reason: string,
): NotificationMessage {
  const from = message.from?.address ?? 'an unknown sender';
  return {
    kind: 'notification',
    recipients: [teamOfMailbox(model, channel.contact, now)],
    title: `A mail at ${channel.title ?? channel.address} waits for a decision`,
    description: `${message.subject ?? ''} from ${from}. ${reason}`,
    link: '/support/tickets/mail',
    severity: 'normal',
    topic: 'support-desk.mail',
    scope: `support-desk.mail.${channel.id}.waiting`,
  };
}
