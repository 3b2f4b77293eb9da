import type { ReportTable } from '@supportdesk/backstage-plugin-support-desk-common';
import type { useFormat } from '../../../time/useFormat';

const DAY_MS = 86_400_000;

/** A cell of a report as it is read, by the kind of its column; durations are in milliseconds. */
export function cellWords(
  cell: ReportTable['rows'][number]['cells'][number] | undefined,
  kind: ReportTable['columns'][number]['kind'],
  format: ReturnType<typeof useFormat>,
): string {
  if (cell === null || cell === undefined || cell === '') return '–';
  switch (kind) {
    case 'number':
      return typeof cell === 'number' ? format.number(cell) : cell;
    case 'percent':
      return `${format.percent(Number(cell))} %`;
    case 'duration':
      return format.duration(Number(cell), DAY_MS);
    case 'instant':
      return format.instant(String(cell));
    case 'day':
      return format.date(String(cell));
    default:
      return String(cell);
  }
}
