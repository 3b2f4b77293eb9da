export { AbsenceWhereabouts } from './AbsenceWhereabouts';
export { createStaffing } from './createStaffing';
export { DatabaseAbsenceStore } from './DatabaseAbsenceStore';
