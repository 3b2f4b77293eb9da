import type { Message, TicketMail } from '../../../outbox/types';
import { byMail, notification } from '../../ticketMessages';
import type { Said } from '../../../words';
import { requestTypeOf } from '../actions/modelWords';
import { holdersFor, requestersOf } from '../actions/people';
import type { WorkContext } from '../WorkContext';

/**
 * To whom a plan or a solution is told: where a type of request names who alone may be answered, all of those whom it concerns, the
 * System Administrator as well as the agency (S0-92, S0-93).
 *
 * @returns entity references; none where the model names nobody
 */
export function addressees({ access, ticket }: WorkContext): string[] {
  const replyTo = requestTypeOf({ access, ticket })?.replyTo ?? [];
  return holdersFor(access.context, ticket, replyTo);
}

/** Tells them; who asked is told anyway. `mail`: what a mail says, of what is not internal. */
export function toldMessages(
  { ticket, caller }: WorkContext,
  told: string[],
  news: {
    occasion: string;
    title: Said;
    description: string;
    mail?: Omit<TicketMail, 'ticket'>;
  },
): Message[] {
  const asked = requestersOf(ticket);
  const recipients = told.filter(it => !asked.includes(it));
  if (recipients.length === 0) return [];
  const { occasion, title, description, mail } = news;
  return [
    {
      ...notification(ticket, occasion),
      recipients,
      exclude: caller.user,
      title,
      description,
      ...(mail && byMail(ticket, mail)),
    },
  ];
}
