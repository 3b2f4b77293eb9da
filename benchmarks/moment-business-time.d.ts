/** As much of the library as the benchmark uses; it brings no types. */
declare module 'moment-business-time' {
  interface WorkingMoment {
    addWorkingTime(amount: number, unit: 'hours'): WorkingMoment;
    workingDiff(
      other: WorkingMoment,
      unit: 'hours',
      fractions?: boolean,
    ): number;
    valueOf(): number;
  }
  export default function moment(instant: number): WorkingMoment;
}
