import type {
  SupportDeskApi,
  Ticket,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { MadeCall } from './madeCalls';

/**
 * Enters the calls that a ticket takes in its contact log, one after the other: each makes a new version of it (S0-102).
 *
 * @returns the calls that were not taken: the ticket goes on asking for them
 */
export async function recordCalls(
  api: Pick<SupportDeskApi, 'getTicket' | 'logContact'>,
  { id, version, summary, calls = [] }: Ticket,
  made: MadeCall[],
): Promise<MadeCall[]> {
  const missing = calls.filter(it => !it.madeAt).map(it => it.contact);
  const failed: MadeCall[] = [];
  let seen = { ticket: id, version };
  for (const call of made.filter(it => missing.includes(it.contact))) {
    const [{ kind, value }] = call.phones;
    try {
      await api.logContact(seen, {
        channel: kind,
        direction: 'out',
        with: call.title,
        contact: call.contact,
        number: value,
        ...(call.at && { at: call.at }),
        nature: summary,
        outcome: call.outcome,
      });
    } catch {
      failed.push(call);
    }
    seen = await seenNow(api, seen);
  }
  return failed;
}

/** What cannot be read now is tried as it was. */
async function seenNow(
  api: Pick<SupportDeskApi, 'getTicket'>,
  seen: { ticket: string; version: number },
) {
  try {
    const { version } = await api.getTicket(seen.ticket);
    return { ...seen, version };
  } catch {
    return seen;
  }
}
