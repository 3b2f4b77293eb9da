import type { MatrixContent } from '@supportdesk/backstage-plugin-support-desk-common';
import { contentHash } from '../database';

/** The same for the same content of a matrix, and for no other. */
export function versionOf(content: MatrixContent): string {
  return contentHash(content);
}
