export { DueCell } from './DueCell';
export { dueState, AT_RISK_SHARE, type DueState } from './dueState';
