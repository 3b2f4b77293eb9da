import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  ModelDetail,
  ModelSummary,
  Page,
  PolicyPreview,
  policyPreviewQuerySchema,
  TargetPreview,
  targetsQuerySchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { z } from 'zod';

/** What a preview of due times is asked for. */
export type TargetsQuery = z.output<typeof targetsQuerySchema>;

/** Of which request a policy is previewed. */
export type PolicyQuery = z.output<typeof policyPreviewQuerySchema>;

/** Support models for their readers. Models are named by full reference or `namespace/name`. */
export interface ModelService {
  listModels(options: {
    credentials: BackstageCredentials;
  }): Promise<Page<ModelSummary>>;

  /** @throws NotFoundError where there is no such model */
  getModel(
    name: string,
    options: { credentials: BackstageCredentials },
  ): Promise<ModelDetail>;

  /**
   * The due times that a ticket would get.
   *
   * @throws InputError where the model knows no such priority or request type, or the query names none
   */
  getTargets(
    name: string,
    query: TargetsQuery,
    options: { credentials: BackstageCredentials },
  ): Promise<{ items: TargetPreview[] }>;

  /**
   * Who would be told what and when, of a request that nobody touches.
   *
   * @throws InputError where the model knows no such request type, level or priority
   */
  getPolicyPreview(
    name: string,
    query: PolicyQuery,
    options: { credentials: BackstageCredentials },
  ): Promise<PolicyPreview>;
}
