import type { NotificationMessage } from '../../outbox/types';
import { teamOfMailbox } from '../teamOfMailbox';
import { say } from '../../words';
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
  return {
    kind: 'notification',
    recipients: [teamOfMailbox(model, channel.contact, now)],
    title: say('mailIntake.waiting', {
      mailbox: channel.title ?? channel.address,
    }),
    description: say('mailIntake.from', {
      subject: message.subject ?? '',
      sender: message.from?.address ?? say('mailIntake.unknownSender'),
      reason,
    }),
    link: '/support/tickets/mail',
    severity: 'normal',
    topic: 'support-desk.mail',
    scope: `support-desk.mail.${channel.id}.waiting`,
  };
}
