export { WorkTimeAxis } from './WorkTimeAxis';
export { WorkTimeScale } from './WorkTimeScale';
export type { AxisLane } from './LaneCells';
export type { Stretch } from './axis';
