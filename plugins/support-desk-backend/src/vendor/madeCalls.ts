import type { CompiledContact } from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredTicket, TicketEvent } from '../tickets/TicketStore';
import type { NeededCall } from './neededCalls';
import { digitsOf, PHONES } from './phones';

/** When somebody was phoned, and who told of it. */
export interface MadeCall {
  at: Date;
  /** Entity reference. */
  by?: string;
}

/** The call that was made first, by the answer that is its evidence or by the contact log; undefined: it is still to be made. */
export function callMade(
  { contact, evidence }: NeededCall,
  ticket: StoredTicket,
  history: TicketEvent[],
): MadeCall | undefined {
  const answered = evidence && answeredCall(evidence, ticket, history);
  const [logged] = callsWith([contact], history);
  if (!answered || (logged && logged.at < answered.at)) return logged;
  return answered;
}

/** The phone calls with some contacts, in the order in which they were made. One that nobody answered is none; a message is left by one. */
export function callsWith(
  contacts: CompiledContact[],
  history: TicketEvent[],
): MadeCall[] {
  return history
    .filter(
      ({ type, data }) =>
        type === 'contacted' &&
        PHONES.includes(String(data.channel)) &&
        data.outcome !== 'noAnswer' &&
        contacts.some(contact => isWith(contact, data)),
    )
    .map(({ at, actor }) => ({ at, by: actor }))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** Whether an entry of the contact log was with a contact of the model: as it says, by the person, or by the number. */
export function isWith(
  { id, entity, people, channels }: CompiledContact,
  data: TicketEvent['data'],
): boolean {
  if (data.modelContact !== undefined) return data.modelContact === id;
  const refs = [entity, ...people.map(it => it.user)];
  const ways = [channels, ...people.map(it => it.channels)];
  const numbers = ways
    .flatMap(it => Object.values(it))
    .filter(it => PHONES.includes(it.kind))
    .map(it => digitsOf(it.value));
  const number = digitsOf(data.number);
  return (
    (data.withRef !== undefined && refs.includes(String(data.withRef))) ||
    (number !== undefined && numbers.includes(number))
  );
}

/** The answer to a field says when; who gave it says the history. */
function answeredCall(
  evidence: string,
  { fields, createdAt, reporter }: StoredTicket,
  history: TicketEvent[],
): MadeCall | undefined {
  const answer = fields[evidence];
  if (answer === undefined || answer === '' || answer === false) {
    return undefined;
  }
  const given = answeredWhen(evidence, history);
  const said = new Date(String(answer));
  return {
    at: Number.isNaN(said.getTime()) ? given?.at ?? createdAt : said,
    by: given?.actor ?? reporter,
  };
}

/** The event that gave the answer that a field has now; undefined: it came with the request. */
export function answeredWhen(
  field: string,
  history: TicketEvent[],
): TicketEvent | undefined {
  return history
    .filter(({ type, data }) => {
      if (type === 'edited') {
        const edits = data.fields as { field: string }[];
        return edits.some(it => it.field === `fields.${field}`);
      }
      const given = data.fields as Record<string, unknown> | undefined;
      return type === 'resolved' && given?.[field] !== undefined;
    })
    .at(-1);
}
