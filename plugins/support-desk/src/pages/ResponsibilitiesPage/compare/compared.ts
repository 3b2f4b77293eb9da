import type { MatrixVersion } from '@supportdesk/backstage-plugin-support-desk-common';
import { DateTime } from 'luxon';
import { withParams } from '../../../hooks/withParams';

/** What is compared: versions, days (`YYYY-MM-DD`) or signed rounds (`review:<id>`). */
export interface Compared {
  from?: string;
  /** Absent: now. */
  to?: string;
}

/** What an address compares. */
export const comparedIn = (params: URLSearchParams): Compared =>
  Object.fromEntries(
    (['from', 'to'] as const).flatMap(key => {
      const value = params.get(key);
      return value ? [[key, value]] : [];
    }),
  );

/** The address with something else compared; the rest of it stays. */
export function withCompared(
  params: URLSearchParams,
  change: Compared,
): URLSearchParams {
  return withParams(params, { ...change });
}

/** Whether something compared is a day. */
export const isDay = (what: string | undefined): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(what ?? '');

/** Whether something compared is a day before the portal knew the matrix. */
export function isBefore(
  what: string | undefined,
  first: Pick<MatrixVersion, 'since'>,
  zone: string,
): boolean {
  const day = DateTime.fromISO(first.since, { zone }).toFormat('yyyy-MM-dd');
  return isDay(what) && what! < day;
}

/** What one wants to compare with at first: the newest signed round of another content, else the content before. */
export function firstToCompare(versions: MatrixVersion[]): string | undefined {
  const before = versions.filter(it => !it.isNow);
  const signed = before.find(it => it.signed.length > 0);
  return signed ? `review:${signed.signed[0].review}` : before[0]?.version;
}
