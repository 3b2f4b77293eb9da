import type {
  LicenceWarning,
  LicenceWarningKind,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** What is so already comes before what is to come; few free seats are no hurry. */
const RANKS: Record<LicenceWarningKind, number> = {
  overUse: 0,
  ended: 1,
  full: 2,
  notice: 3,
  renewal: 3,
  end: 3,
  low: 4,
};

/** Orders warnings: what presses first, then what comes first, then what was put off. */
export function byUrgency(a: LicenceWarning, b: LicenceWarning): number {
  return (
    Number(a.snoozed !== undefined) - Number(b.snoozed !== undefined) ||
    RANKS[a.kind] - RANKS[b.kind] ||
    (a.day ?? '').localeCompare(b.day ?? '') ||
    a.modelTitle.localeCompare(b.modelTitle, 'en') ||
    a.licence.title.localeCompare(b.licence.title, 'en') ||
    a.kind.localeCompare(b.kind)
  );
}
