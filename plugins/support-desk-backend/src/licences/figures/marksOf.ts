import {
  lastDayOfNotice,
  type LicenceFigures,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredLicence } from '../LicenceStore';

/** The days of a licence that matter within a span, both ends of it included. */
export function marksOf(
  licence: Pick<StoredLicence, 'renewal' | 'noticeDays' | 'contractEnd'>,
  from: string,
  to: string,
): LicenceFigures['marks'] {
  const marks = [
    { kind: 'notice' as const, day: lastDayOfNotice(licence) },
    { kind: 'end' as const, day: licence.contractEnd },
    { kind: 'renewal' as const, day: licence.renewal },
  ];
  return marks
    .flatMap(({ kind, day }) =>
      day && from <= day && day <= to ? [{ day, kind }] : [],
    )
    .sort((a, b) => a.day.localeCompare(b.day));
}
