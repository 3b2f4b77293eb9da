import { ConflictError } from '@backstage/errors';
import type { SourceFile } from '@supportdesk/backstage-plugin-support-desk-node';

/** A file is no longer what the writer started from: 409. */
export class ChangedFileError extends ConflictError {
  readonly code = 'SOURCE_CHANGED';
  readonly path: string;

  constructor(path: string, stored: SourceFile | undefined) {
    super(
      `${path}: ${
        stored ? 'was changed' : 'was removed'
      } in the folder meanwhile. Nothing was changed; read it again`,
    );
    this.name = 'ConflictError';
    this.path = path;
  }
}
