import type { Entity } from '@backstage/catalog-model';

/** Keeps the last valid form of each model (P-07). */
export interface ModelStore {
  /** By entity reference. */
  all(): Promise<Map<string, Entity>>;
  /** Replaces what is stored for the entity; nothing happens where it is the same. */
  save(entity: Entity): Promise<void>;
}
