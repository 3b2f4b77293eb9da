import { readFile } from 'fs/promises';
import { durationToMilliseconds, type HumanDuration } from '@backstage/types';
import type { CreateTicket } from '@supportdesk/backstage-plugin-support-desk-common';
import { parse } from 'yaml';

/** A ticket of the demo data, and the persona who logs it. */
export interface ExampleTicket {
  /** Full reference of the User entity. */
  persona: string;
  ticket: CreateTicket;
}

/**
 * Reads the tickets of the demo data. `{ $ago: { hours: 2 } }` stands for the instant two hours before `now`, so that the data does
 * not age.
 */
export async function readExampleTickets(
  file: string,
  now: Date,
): Promise<ExampleTicket[]> {
  const entries: ({ persona: string } & CreateTicket)[] = parse(
    await readFile(file, 'utf8'),
    (_key, value: any) =>
      value?.$ago ? instantBefore(now, value.$ago) : value,
  );
  return entries.map(({ persona, ...ticket }) => ({ persona, ticket }));
}

function instantBefore(now: Date, ago: HumanDuration): string {
  return new Date(now.getTime() - durationToMilliseconds(ago)).toISOString();
}
