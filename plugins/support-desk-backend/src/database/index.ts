export { applyMigrations, connect } from './connection';
export { canonicalJson, contentHash } from './hash';
export { isUnreachable } from './isUnreachable';
export {
  assertSameRequest,
  fromRepeatable,
  makeOnce,
  type IdempotentRequest,
  type RequestColumns,
} from './repeatable';
export {
  CHUNK_SIZE,
  chunksOf,
  fromInstant,
  toInstant,
  type Milliseconds,
} from './rows';
