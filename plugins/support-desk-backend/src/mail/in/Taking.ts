import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import type {
  IncomingMessage,
  IntakeChannel,
} from '@supportdesk/backstage-plugin-support-desk-node';
import { v5 as uuid } from 'uuid';
import type { MailParticipant } from '../MailParticipants';
import type { MailDecision, StoredMail } from '../StoredMail';

/** Of ids of mails, which follow from what they are: a first attempt that was cut off is found again. */
const NAMESPACE = '7c0d5d5e-6d1c-4c51-9f0e-6d54f1f0a9b1';

/** A message that is being taken. */
export interface Taking {
  /** Of the mail. */
  id: string;
  channel: IntakeChannel;
  message: IncomingMessage;
  model: CompiledModel;
  now: Date;
  /** It was held, and somebody has decided that it is to be taken. */
  released?: {
    mail: StoredMail;
    decision: MailDecision;
    /** Who wrote it, where that is not who it says. */
    sender?: string;
  };
}

/** The id of a message at a mailbox. */
export function mailIdOf(channel: IntakeChannel, messageId: string): string {
  return uuid(`${channel.id}\n${messageId}`, NAMESPACE);
}

/** When a message came: never after now, whatever the clock of its server says. */
export function receivedAt({ message, now }: Taking): Date {
  return message.receivedAt < now ? message.receivedAt : now;
}

/** By what its sender is known: whatever their program makes of the case. */
export function addressOf({ from }: IncomingMessage): string {
  return from.address.trim().toLowerCase();
}

/** Its sender as somebody who came to a ticket by mail. */
export function participantOf(
  { channel, message }: Taking,
  part: Pick<MailParticipant, 'ticketId' | 'person'>,
): MailParticipant {
  return {
    ...part,
    mailbox: channel.id,
    address: message.from.address,
    name: message.from.name,
    messageId: message.id,
  };
}
