import type { LicenceFigure } from '@supportdesk/backstage-plugin-support-desk-common';

/** Keeps how much of each licence was in use on each day. Days are `YYYY-MM-DD` in the zone of its model. */
export interface FigureStore {
  /** Keeps figures as they were counted; they take the place of those of the same day. */
  count(figures: (LicenceFigure & { licence: string })[]): Promise<void>;

  /**
   * Records figures of days that were not counted.
   *
   * @throws CountedAlreadyError that names the days that were; then nothing is recorded
   */
  record(licence: string, figures: LicenceFigure[]): Promise<void>;

  /** Those of a licence from a day on, by day. */
  list(licence: string, from: string): Promise<LicenceFigure[]>;

  /** As {@link FigureStore.list}, of many licences: those that have any. */
  listAll(
    licences: string[],
    from: string,
  ): Promise<Map<string, LicenceFigure[]>>;
}
