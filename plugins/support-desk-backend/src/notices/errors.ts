import { StaleError } from '../StaleError';
import type { StoredNotice } from './NoticeStore';

/** Somebody else was faster with a notice: 409. The body says the version to go on from. */
export class StaleNoticeError extends StaleError {
  constructor(seen: number, stored: StoredNotice | undefined) {
    super('the notice', seen, stored && { version: stored.version });
  }
}
