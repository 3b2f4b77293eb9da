interface Promised {
  measure: string;
  dueAt: string | null;
}

/** By these somebody hears back; by the others work goes on, or the reader has to do something. */
const HEARD = ['response', 'acknowledgement'];
const NOT_PROMISED_TO_READER = ['report', 'lead', 'review'];

export const isHeard = (target: Promised) => HEARD.includes(target.measure);

/** What the reader wants to know first: when they hear back, else the first other promise. */
export function headlineOf<T extends Promised>(targets: T[]): T | undefined {
  return (
    targets.find(isHeard) ??
    targets.find(it => !NOT_PROMISED_TO_READER.includes(it.measure))
  );
}
