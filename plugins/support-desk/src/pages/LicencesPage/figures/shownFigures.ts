import type { LicenceFigures } from '@supportdesk/backstage-plugin-support-desk-common';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Over so many days there is something to draw, whether each of them was counted or not. */
const FEWEST_DAYS = 7;

/** A forecast is drawn half as far as was counted, but so far at least that the next renewals are on it. */
const SHORTEST_OUTLOOK_DAYS = 60;

/** What of the figures is shown, in the chart and in the table alike. */
export interface ShownFigures extends LicenceFigures {
  first: string;
  today: string;
  /** The last day of the outlook, or of what is marked; today where nothing comes. */
  end: string;
}

/** Over how many days was counted, the first and the last among them. */
export const daysOf = (items: LicenceFigures['items']): number =>
  items.length === 0
    ? 0
    : (Date.parse(items[items.length - 1].day) - Date.parse(items[0].day)) /
        DAY_MS +
      1;

/** @returns undefined while there is too little to draw */
export function shownOf(figures: LicenceFigures): ShownFigures | undefined {
  const { items, outlook, marks } = figures;
  if (daysOf(items) < FEWEST_DAYS) return undefined;
  const first = items[0].day;
  const today = items[items.length - 1].day;
  const counted = Date.parse(today) - Date.parse(first);
  const limit = new Date(
    Date.parse(today) + Math.max(counted / 2, SHORTEST_OUTLOOK_DAYS * DAY_MS),
  )
    .toISOString()
    .slice(0, 10);
  const shownOutlook = outlook.filter(it => it.day <= limit);
  const shownMarks = marks.filter(it => it.day >= first && it.day <= limit);
  const end = [today, ...[...shownOutlook, ...shownMarks].map(it => it.day)]
    .sort()
    .at(-1)!;
  return {
    ...figures,
    outlook: shownOutlook,
    marks: shownMarks,
    first,
    today,
    end,
  };
}

/** Days on which something changed, with the first and the last. */
export const changesOf = (items: LicenceFigures['items']) =>
  items.filter((it, i) => {
    const before = items[i - 1];
    return (
      i === 0 ||
      i === items.length - 1 ||
      before.inUse !== it.inUse ||
      before.bought !== it.bought
    );
  });
