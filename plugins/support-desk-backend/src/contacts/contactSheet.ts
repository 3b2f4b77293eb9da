import {
  zoneOf,
  type CompiledForm,
  type CompiledModel,
  type ContactEntry,
  type ContactLogSheet,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredTicket } from '../tickets/TicketStore';
import { say, type Words } from '../words';

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
  words: Words,
): ContactLogSheet {
  const form = sheetOf(model);
  const facts = factsOf(ticket, model, { entries, names }, words);
  const fields = form
    ? Object.values(form.fields).map(({ title }) => ({
        label: title,
        value: facts.find(([pattern]) => pattern.test(title))?.[1] ?? '',
      }))
    : [
        {
          label: words.of(say('contactSheets.ticket')),
          value: `${ticket.key}: ${ticket.summary}`,
        },
        {
          label: words.of(say('contactSheets.caller')),
          value: callerOf(ticket, names),
        },
      ];
  return {
    title: form?.title ?? words.of(say('contactSheets.title')),
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
  {
    entries,
    names,
  }: { entries: ContactEntry[]; names: Record<string, string> },
  words: Words,
): Facts {
  const zone = zoneOf(model);
  const at = { due: ticket.createdAt.toISOString(), zone };
  const [date, time] = words.of(at).split(', ');
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
