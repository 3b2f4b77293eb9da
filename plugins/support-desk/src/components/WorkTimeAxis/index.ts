export { WorkTimeAxis } from './WorkTimeAxis';
export { WorkTimeScale } from './WorkTimeScale';
export type { AxisLane } from './LaneCells';
export {
  axisCells,
  gridColumns,
  mergeStretches,
  positionOf,
  type AxisCell,
  type Stretch,
} from './axis';
