export { importMatrix } from './importMatrix';
export type { PartyTitle } from './columns';
