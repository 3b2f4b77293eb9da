import type {
  CompiledModel,
  MatrixContent,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** A content that a matrix had from an instant on. */
export interface StoredVersion {
  /** Hash of the content. */
  version: string;
  /** When the portal first saw it; a content that came back has a new one. */
  since: Date;
}

/** When somebody last looked at a matrix, and what it said. */
export interface StoredLook {
  version: string;
  at: Date;
}

/** Every content that the matrices of models have had, and who has looked at which. */
export interface VersionStore {
  /** Takes what the models say now. */
  sync(models: CompiledModel[]): Promise<void>;
  /** Those of a model, newest first. */
  versionsOf(model: string): Promise<StoredVersion[]>;
  contentOf(model: string, version: string): Promise<MatrixContent | undefined>;
  lookOf(user: string, model: string): Promise<StoredLook | undefined>;
  look(user: string, model: string, look: StoredLook): Promise<void>;
}
