import { InvalidAnswersError, RefusedError } from '../../tickets/errors';
import type { MailMessage } from '../../outbox/types';
import { addressOf, type Taking } from './Taking';

/** Why a mail is no ticket, for its sender and for the team. */
export interface MailRefusal {
  code: 'unknownSender' | 'model';
  reason: string;
  /** What its sender is told: Markdown. */
  text: string;
}

/** @returns nothing for an error that is no refusal of the model */
export function refusalBy(error: unknown): MailRefusal | undefined {
  if (error instanceof InvalidAnswersError) {
    const reason = error.fields.map(it => it.message).join(' ');
    return { code: 'model', reason, text: reason };
  }
  if (!(error instanceof RefusedError)) return undefined;
  const { message, text, ask = [], redirectTo = [] } = error;
  const people = ask.map(({ title, people: holders }) =>
    holders.length > 0
      ? `- ${title}: ${holders.map(it => it.name).join(', ')}`
      : `- ${title}`,
  );
  const doors = redirectTo.map(
    ({ title, channels }) =>
      `- ${title}${channels.map(it => `, ${it.title}: ${it.value}`).join('')}`,
  );
  const instead = [...people, ...doors];
  return {
    code: 'model',
    reason: text ?? message,
    text: [
      text ?? message,
      ...(instead.length > 0 ? ['Please turn to:', instead.join('\n')] : []),
    ].join('\n\n'),
  };
}

/** The catalog knows no such address, and the mailbox takes no guests. */
export function unknownSender(
  { channel, message, model }: Taking,
  portal: string,
): MailRefusal {
  const address = addressOf(message);
  const text =
    channel.unknownSenders === 'signIn'
      ? `We do not know ${address}, so your mail is not a request yet. Please ask in the portal, ${portal}/support, where you are signed in, or write from the address that the portal has of you.`
      : `${model.title} gives support to its own people only, and ${address} is not one of their addresses, so your mail is not a request.`;
  return {
    code: 'unknownSender',
    reason: `The catalog has nobody with the address ${address}`,
    text,
  };
}

/** The answer to a mail that is no ticket. */
export function refusalMail(
  taking: Taking,
  { text }: MailRefusal,
): MailMessage {
  const { id, channel, message } = taking;
  return {
    kind: 'mail',
    id: `sd-refusal.${id}`,
    mailbox: channel.id,
    to: message.from,
    subject: message.subject,
    text,
    automatic: true,
    references: [message.id],
  };
}
