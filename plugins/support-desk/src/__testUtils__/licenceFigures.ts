import type { LicenceFigures } from '@supportdesk/backstage-plugin-support-desk-common';

const DAY_MS = 86_400_000;
const day = (start: string, days: number) =>
  new Date(Date.parse(start) + days * DAY_MS).toISOString().slice(0, 10);

/**
 * Devices of ClickHome counted each day until 8 March 2025: three more a month, 20 bought in between; full by June, if it
 * goes on so.
 */
export function exampleFigures(days = 331): LicenceFigures {
  const first = day('2025-03-08', 1 - days);
  const items = Array.from({ length: days }, (_, i) => ({
    day: day(first, i),
    bought: i < days / 2 ? 60 : 80,
    inUse: 71 - Math.floor((days - 1 - i) / 10),
  }));
  const outlook = Array.from({ length: 26 }, (_, i) => {
    const likely = 71 + (i + 1) * 0.7;
    const spread = 1.3 * Math.sqrt(i + 1);
    return {
      day: day('2025-03-08', 7 * (i + 1)),
      likely,
      low: likely - spread,
      high: likely + spread,
    };
  });
  return {
    items,
    forecast: {
      fullOn: '2025-06-04',
      earliest: '2025-05-12',
      latest: '2025-07-09',
      trend: 3,
      days: 180,
    },
    outlook,
    marks: [
      { day: '2024-04-20', kind: 'renewal' },
      { day: '2025-03-18', kind: 'notice' },
      { day: '2025-04-01', kind: 'renewal' },
    ],
  };
}
