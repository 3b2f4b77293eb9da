import {
  contentOf,
  type CompiledResponsibilities,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { contentHash } from '../database';
import { oncePer } from '../oncePer';

/** The same for the same content of a matrix, and for no other. */
export const versionOf = oncePer((matrix: CompiledResponsibilities) =>
  contentHash(contentOf(matrix)),
);
