import type { TimelineEntry } from '@supportdesk/backstage-plugin-support-desk-common';
import type { TicketInModel } from '../tickets/work/actions/modelWords';
import { refusedContact } from './vendorCase';
import { vendorOf } from './vendorOf';

/** What of a case at the vendor leads there. */
const WAYS = ['url', 'team'];

/**
 * The timeline without the vendor's link and team, for those whom the model does not let speak with the vendor (P-12).
 *
 * @param context - absent: the model of the ticket is not in the catalog any more
 */
export function withoutWays(
  entries: TimelineEntry[],
  context: TicketInModel | undefined,
): TimelineEntry[] {
  if (context && isOpen(context)) return entries;
  return entries.map(entry => {
    if (entry.type !== 'vendorUpdated') return entry;
    const changes = entry.data.changes as { field: string }[];
    const shown = changes.filter(it => !WAYS.includes(it.field));
    return { ...entry, data: { ...entry.data, changes: shown } };
  });
}

function isOpen(context: TicketInModel): boolean {
  const { access } = context;
  const vendor = vendorOf(context);
  return (
    access.seesAllContacts ||
    (vendor !== undefined &&
      (vendor.worksHere || !refusedContact(vendor, access)))
  );
}
