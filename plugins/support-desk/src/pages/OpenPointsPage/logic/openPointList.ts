import type { OpenPoint } from '@supportdesk/backstage-plugin-support-desk-common';
import { sectionOf, type SectionId } from '../../ModelPage/logic/sections';

/** Which points are shown; it lives in the address. */
export const FILTERS = ['all', 'open', 'asked', 'answered'] as const;
export type PointFilter = (typeof FILTERS)[number];

/** The filter that an address holds; what is not known there counts as not said. */
export function filterOf(params: URLSearchParams): PointFilter {
  return FILTERS.find(it => it === params.get('status')) ?? 'all';
}

/** The address with another filter. */
export function withFilter(
  params: URLSearchParams,
  filter: PointFilter,
): URLSearchParams {
  const next = new URLSearchParams(params);
  if (filter === 'all') next.delete('status');
  else next.set('status', filter);
  return next;
}

export const isIn = (filter: PointFilter, { status }: OpenPoint) =>
  filter === 'all' || filter === status;

/** How many points each filter leaves. */
export function countByFilter(
  points: OpenPoint[],
): Record<PointFilter, number> {
  const count = (filter: PointFilter) =>
    points.filter(it => isIn(filter, it)).length;
  return {
    all: points.length,
    open: count('open'),
    asked: count('asked'),
    answered: count('answered'),
  };
}

/** The part of the model that a point is about. */
export type PointSection = SectionId | 'responsibilities' | 'elsewhere';

/** Points by the part of the model that they are about, in the order in which the parts come. */
export function pointsBySection(
  points: OpenPoint[],
): { section: PointSection; points: OpenPoint[] }[] {
  const sections = new Map<PointSection, OpenPoint[]>();
  for (const point of points) {
    const section = sectionOfPoint(point);
    sections.set(section, [...(sections.get(section) ?? []), point]);
  }
  return [...sections].map(([section, some]) => ({ section, points: some }));
}

function sectionOfPoint({ path }: OpenPoint): PointSection {
  const [part] = path.split('.');
  if (part === 'responsibilities') return part;
  return sectionOf(path) ?? 'elsewhere';
}
