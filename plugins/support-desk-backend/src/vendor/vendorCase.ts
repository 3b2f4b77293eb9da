import type {
  ModelAccess,
  VendorCase,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { TicketEvent } from '../tickets/TicketStore';
import {
  requestTypeOf,
  type TicketInModel,
} from '../tickets/work/actions/modelWords';
import type { StandingCall } from './describeCalls';
import { answeredWhen, callsWith } from './madeCalls';
import type { TicketVendor } from './vendorOf';

/** Kinds of channel by which a vendor takes a request into its own system. */
const PORTALS = ['portal', 'web', 'form'];

/** A case's number at the vendor, and since when it is known. */
interface Reference {
  reference: string;
  since: Date;
}

/**
 * What is known of a ticket at the vendor. It counts as reported once every call that it takes there is made and the vendor's reference
 * is known (S1-62, S1-68); with a vendor who is reached by phone alone, the call is the report. Link and team are for those who may use
 * the vendor's contact.
 *
 * @param calls - all that the ticket takes
 */
export function describeVendor(
  context: TicketInModel,
  vendor: TicketVendor,
  calls: StandingCall[],
  {
    history,
    portal,
  }: { history: TicketEvent[]; portal?: VendorCase['portal'] },
): VendorCase {
  const { access, ticket } = context;
  const { party } = vendor;
  const { url, team, status } = ticket.progress.vendor ?? {};
  const open = vendor.worksHere || !refusedContact(vendor, access);
  const reference = referenceOf(context, history);
  const phoned = callsWith(vendor.contacts, history).at(-1)?.at;
  const theirs = calls.filter(it => vendor.contacts.includes(it.contact));
  const phonedAt = latest([phoned, ...theirs.map(it => it.made?.at)]);
  const state = stateOf(vendor, theirs, reference, phonedAt);
  const reportedAt = latest([reference?.since, phonedAt]);
  return {
    party: { id: party.id, title: party.title },
    state,
    reference: reference?.reference,
    url: open ? url : undefined,
    status: status ?? ticket.snapshot.modelStatus?.title,
    team: open ? team : undefined,
    reportedAt: state === 'reported' ? reportedAt?.toISOString() : undefined,
    phonedAt: phonedAt?.toISOString(),
    // What went wrong may name ways to the vendor.
    portal: portal && !open ? { ...portal, lastError: undefined } : portal,
  };
}

/** Why the caller may not speak with the vendor about a ticket: none of its contacts is open to them. */
export function refusedContact(
  { contacts }: TicketVendor,
  access: ModelAccess,
) {
  const refusals = contacts.map(it => access.contactRefusal(it.id));
  return refusals.every(it => it !== undefined) ? refusals[0] : undefined;
}

function stateOf(
  { contacts, worksHere }: TicketVendor,
  calls: StandingCall[],
  reference: Reference | undefined,
  phonedAt: Date | undefined,
): VendorCase['state'] {
  if (worksHere) return 'reported';
  if (calls.some(it => !it.made)) return 'loggedNotPhoned';
  const byPhone = !contacts.some(({ channels }) =>
    Object.values(channels).some(it => PORTALS.includes(it.kind)),
  );
  return reference || (byPhone && phonedAt) ? 'reported' : 'referenceMissing';
}

/** The reference that was recorded, else the answer to the field of the form that asks support for it. */
function referenceOf(
  context: TicketInModel,
  history: TicketEvent[],
): Reference | undefined {
  const { ticket } = context;
  const recorded = ticket.progress.vendor?.reference;
  if (recorded) {
    const { at } = history.filter(recordsReference).at(-1) ?? {};
    return { reference: recorded, since: at ?? ticket.createdAt };
  }
  const field = Object.values(requestTypeOf(context)?.fields ?? {}).find(
    it => it.filledBy === 'support' && /\breference\b/i.test(it.title),
  );
  const answer = field && ticket.fields[field.id];
  if (!field || !answer) return undefined;
  const { at } = answeredWhen(field.id, history) ?? {};
  return { reference: String(answer), since: at ?? ticket.createdAt };
}

function recordsReference({ type, data }: TicketEvent): boolean {
  const changes = (data.changes ?? []) as { field: string }[];
  return (
    type === 'vendorUpdated' && changes.some(it => it.field === 'reference')
  );
}

function latest(instants: (Date | undefined)[]): Date | undefined {
  return instants
    .filter(it => it !== undefined)
    .sort((a, b) => a.getTime() - b.getTime())
    .at(-1);
}
