export { applyMigrations, connect } from './connection';
export { canonicalJson, contentHash } from './hash';
export {
  CHUNK_SIZE,
  chunksOf,
  fromInstant,
  toInstant,
  type Milliseconds,
} from './rows';
