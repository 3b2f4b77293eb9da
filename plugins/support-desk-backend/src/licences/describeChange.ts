import type { LicenceChange } from '@supportdesk/backstage-plugin-support-desk-common';
import { named, type Names } from '../tickets/describeTicket';
import type { TicketCaller } from '../tickets/TicketService';
import type { SeenLicence } from './LicenceSight';
import type { LicenceStore } from './LicenceStore';

type RecordedChange = Awaited<ReturnType<LicenceStore['changesOf']>>[number];

/** Whose seat it was is for managers, the team and the holder. */
export function isForCaller(
  { holder }: RecordedChange,
  { maySeeHolders }: SeenLicence,
  { user, memberships }: TicketCaller,
): boolean {
  return (
    holder === undefined ||
    maySeeHolders ||
    holder === user ||
    memberships.includes(holder)
  );
}

/** Who is named in a line of the record. */
export function peopleOf({ actor, holder }: RecordedChange): string[] {
  return holder ? [actor, holder] : [actor];
}

/** A line of the record; what it costs is for managers. */
export function describeChange(
  change: RecordedChange,
  { mayManage }: SeenLicence,
  names: Names,
): LicenceChange {
  const { id, at, actor, holder, reason, fields = [], bought, inUse } = change;
  return {
    id,
    at: at.toISOString(),
    by: named(actor, names),
    change: change.change,
    ...(holder && { holder: named(holder, names) }),
    ...(reason && { reason }),
    fields: fields.filter(it => mayManage || it.field !== 'cost'),
    bought,
    inUse,
  };
}
