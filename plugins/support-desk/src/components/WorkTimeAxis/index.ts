export { WorkTimeAxis, type AxisLane } from './WorkTimeAxis';
export type { Stretch } from './axis';
