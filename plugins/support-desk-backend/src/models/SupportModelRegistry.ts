import type { Entity } from '@backstage/catalog-model';
import type {
  CompiledModel,
  ModelIssue,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** A support model that can be worked with. */
export interface RegisteredModel {
  /** The last valid version, compiled. */
  model: CompiledModel;
  /** The entity that it was compiled from. */
  entity: Entity;
  /** Errors of a newer version that is broken, and warnings of this one; for the owner. */
  issues: ModelIssue[];
  /** The catalog has a newer version, which has errors (P-07). */
  broken: boolean;
}

/** All support models of the catalog. */
export interface SupportModelRegistry {
  /** By title. */
  list(): Promise<RegisteredModel[]>;

  /**
   * @param name - full reference, or `namespace/name`
   * @throws NotFoundError where the catalog has no valid model of this name
   */
  get(name: string): Promise<RegisteredModel>;

  /** Calls the listener with all models, now and whenever one of them changed; its errors are logged. */
  follow(listener: (models: CompiledModel[]) => Promise<void>): void;
}
