import type { Absence } from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredAbsence } from './AbsenceStore';
import type { Staff } from './StaffDirectory';

/** Everybody who is named in an absence. */
export function refsOf({ user, deputy, createdBy }: StoredAbsence): string[] {
  return [user, createdBy, ...(deputy ? [deputy] : [])];
}

/** An absence as an answer; why somebody is away is for those who may record it. */
export function describeAbsence(
  absence: StoredAbsence,
  names: Record<string, string>,
  { led, hidden }: Pick<Staff, 'led' | 'hidden'>,
): Absence {
  const { id, user, from, to, timeZone, deputy, note } = absence;
  const named = (ref: string) => ({
    ref,
    title: names[ref] ?? ref.replace(/^.*\//, ''),
  });
  const mayEdit = led.has(user);
  const showsDeputy = deputy && (mayEdit || !hidden.has(deputy));
  return {
    id,
    user: named(user),
    from,
    ...(to && { to }),
    timeZone,
    ...(showsDeputy && { deputy: named(deputy) }),
    ...(note && mayEdit && { note }),
    createdBy: named(absence.createdBy),
    updatedAt: absence.updatedAt.toISOString(),
    version: absence.version,
    mayEdit,
  };
}
