import type { StoredLicence } from '../LicenceStore';

/** How many may be in use; a whole site has no limit. */
export function limitOf({
  metric,
  bought,
}: Pick<StoredLicence, 'metric' | 'bought'>): number | undefined {
  return metric === 'site' ? undefined : bought;
}
