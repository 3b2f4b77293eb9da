import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { STANDINGS } from './licenceFilter';

/** By what the licences of a system can be sorted. */
export const SORT_KEYS = [
  'title',
  'bought',
  'inUse',
  'free',
  'standing',
  'renewal',
] as const;

/** @see SORT_KEYS */
export type SortKey = (typeof SORT_KEYS)[number];

/** A column and its direction. */
export interface Sort {
  by: SortKey;
  isDescending: boolean;
}

const PARAM = 'sort';

/** The order that an address holds: `free`, `-free`; absent: as the back end lists them, by title. */
export function sortOf(params: URLSearchParams): Sort | undefined {
  const [, minus, key] = /^(-?)(.*)$/.exec(params.get(PARAM) ?? '') ?? [];
  const by = SORT_KEYS.find(it => it === key);
  return by && { by, isDescending: minus === '-' };
}

/** The address sorted by a column; once more turns the direction round. */
export function withSort(
  params: URLSearchParams,
  by: SortKey,
): URLSearchParams {
  const next = new URLSearchParams(params);
  const before = sortOf(params);
  const turns = before?.by === by && !before.isDescending;
  next.set(PARAM, turns ? `-${by}` : by);
  return next;
}

/** The next day that matters to a licence: its renewal, or without one its end. */
export const dayOf = ({ renewal, contractEnd }: Licence) =>
  renewal ?? contractEnd;

const VALUES: Record<SortKey, (it: Licence) => string | number | undefined> = {
  title: it => it.title.toLocaleLowerCase(),
  bought: it => it.bought,
  inUse: it => it.inUse,
  free: it => it.free,
  standing: it => STANDINGS.indexOf(it.standing),
  renewal: dayOf,
};

/** What has no value comes last, whichever the direction. */
export function sorted(licences: Licence[], sort: Sort | undefined): Licence[] {
  if (!sort) return licences;
  const valueOf = VALUES[sort.by];
  const direction = sort.isDescending ? -1 : 1;
  return [...licences].sort((a, b) => {
    const [x, y] = [valueOf(a), valueOf(b)];
    if (x === y) return 0;
    if (x === undefined) return 1;
    if (y === undefined) return -1;
    return x < y ? -direction : direction;
  });
}
