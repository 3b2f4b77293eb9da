/** The day of an instant, in UTC: visits keep no more of when they were. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
