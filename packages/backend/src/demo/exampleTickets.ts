import { readFile } from 'fs/promises';
import { durationToMilliseconds, type HumanDuration } from '@backstage/types';
import type {
  CreateComment,
  CreateContactEntry,
  CreateTicket,
  EditVendorCase,
  EscalateTicket,
  TickStep,
  Transition,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { parse } from 'yaml';

/** What a persona does with a ticket of the demo data: one of these. */
export interface ExampleStep {
  /** Full reference of the User entity. */
  persona: string;
  transition?: Transition;
  comment?: CreateComment;
  contact?: CreateContactEntry;
  tick?: TickStep & { checklist: string; step: string };
  escalation?: EscalateTicket;
  vendor?: EditVendorCase;
}

/** A ticket of the demo data, the persona who logs it, and what happens to it then. */
export interface ExampleTicket {
  /** Full reference of the User entity. */
  persona: string;
  ticket: CreateTicket;
  then: ExampleStep[];
}

/**
 * Reads the tickets of the demo data. `{ $ago: { hours: 2 } }` stands for the instant two hours before `now`, so that the data does
 * not age.
 */
export async function readExampleTickets(
  file: string,
  now: Date,
): Promise<ExampleTicket[]> {
  const entries: (Pick<ExampleTicket, 'persona'> &
    Partial<Pick<ExampleTicket, 'then'>> &
    CreateTicket)[] = await readExamples(file, now);
  return entries.map(({ persona, then = [], ...ticket }) => ({
    persona,
    ticket,
    then,
  }));
}

/** Reads a file of demo data, with its instants. */
export async function readExamples(file: string, now: Date) {
  return parse(await readFile(file, 'utf8'), (_key, value: any) =>
    value?.$ago ? instantBefore(now, value.$ago) : value,
  );
}

function instantBefore(now: Date, ago: HumanDuration): string {
  return new Date(now.getTime() - durationToMilliseconds(ago)).toISOString();
}
