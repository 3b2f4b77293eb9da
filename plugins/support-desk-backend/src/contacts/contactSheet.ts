import {
  formatLocal,
  zoneOf,
  type CompiledForm,
  type CompiledModel,
  type ContactEntry,
  type ContactLogSheet,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredTicket } from '../tickets/TicketStore';

/** The facts of a ticket that a sheet may ask for, by what its fields are called. */
type Facts = [pattern: RegExp, value: string][];

/**
 * The contact log as a sheet to print (S0-140): the fields of the model's generated form, filled from the ticket as far as it knows,
 * and the log itself.
 */
export function contactSheet(
  ticket: StoredTicket,
  model: CompiledModel,
  entries: ContactEntry[],
  names: Record<string, string>,
): ContactLogSheet {
  const form = sheetOf(model);
  const facts = factsOf(ticket, model, entries, names);
  const fields = form
    ? Object.values(form.fields).map(({ title }) => ({
        label: title,
        value: facts.find(([pattern]) => pattern.test(title))?.[1] ?? '',
      }))
    : [
        { label: 'Ticket', value: `${ticket.key}: ${ticket.summary}` },
        { label: 'Caller', value: callerOf(ticket, names) },
      ];
  return {
    title: form?.title ?? 'Contact log',
    key: ticket.key,
    summary: ticket.summary,
    fields,
    entries,
  };
}

/** The form that is filled from the log of contacts. */
function sheetOf({ forms }: CompiledModel): CompiledForm | undefined {
  return Object.values(forms).find(it => it.generated && it.kind === 'log');
}

function factsOf(
  ticket: StoredTicket,
  model: CompiledModel,
  entries: ContactEntry[],
  names: Record<string, string>,
): Facts {
  const zone = zoneOf(model);
  const [date, time] = formatLocal(ticket.createdAt, zone).split(', ');
  const agency = Object.values(ticket.fields).find(
    it => typeof it === 'string' && it.startsWith('group:'),
  );
  const notes = entries.map(it => it.notes).filter(Boolean);
  const { resolution } = ticket.progress;
  return [
    [/agency|organi[sz]ation|company/i, nameOf(agency as string, names)],
    [/date/i, date],
    [/time/i, time ?? ''],
    [/action|outcome|resolution/i, resolution?.text ?? notes.join('\n')],
    [/issue|problem|nature|request/i, ticket.summary],
    [/caller|name|person/i, callerOf(ticket, names)],
  ];
}

function callerOf(
  { onBehalfOf, reporter }: StoredTicket,
  names: Record<string, string>,
): string {
  return nameOf(onBehalfOf ?? reporter, names);
}

function nameOf(ref: string | undefined, names: Record<string, string>) {
  return ref ? names[ref] ?? ref : '';
}
