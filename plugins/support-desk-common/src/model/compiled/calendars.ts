import type { CalendarDefinition } from '../../clock';
import type { Named } from './shared';

/** @public */
export interface CompiledCalendar extends Named {
  definition: CalendarDefinition;
  /** Opening hours in words: `Mon–Fri 09:00–17:00 Europe/London`. */
  summary: string;
  /** Names of its holidays, keyed by date. */
  holidays?: Record<string, string>;
  stated?: string;
}
