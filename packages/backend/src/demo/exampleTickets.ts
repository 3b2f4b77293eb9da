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

/**
 * Reads a file of demo data, with its instants, and its days: `{ $day: -7 }` stands for the day a week before, and
 * `{ $at: { day: -7, time: '15:30' } }` for that time of it, in UTC.
 */
export async function readExamples(file: string, now: Date) {
  return parse(await readFile(file, 'utf8'), (_key, value: any) => {
    if (value?.$ago) return instantBefore(now, value.$ago);
    if (value?.$day !== undefined) return dayAfter(now, value.$day);
    if (value?.$at) {
      return `${dayAfter(now, value.$at.day)}T${value.$at.time}:00.000Z`;
    }
    return value;
  });
}

/** The day in so many days; `YYYY-MM-DD` in UTC. */
export function dayAfter(now: Date, days: number): string {
  const day = new Date(now);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

function instantBefore(now: Date, ago: HumanDuration): string {
  return new Date(now.getTime() - durationToMilliseconds(ago)).toISOString();
}
