import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  type ModelDetail,
  modelReadPermission,
  type ModelSummary,
  type Page,
  type PolicyPreview,
  type TargetPreview,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ModelService, PolicyQuery, TargetsQuery } from './ModelService';

/** Lets a caller see the models for which they have `support-desk.model.read`. */
export class AuthorizedModelService implements ModelService {
  readonly #inner: ModelService;
  readonly #permissions: PermissionsService;

  constructor(inner: ModelService, permissions: PermissionsService) {
    this.#inner = inner;
    this.#permissions = permissions;
  }

  async listModels(options: {
    credentials: BackstageCredentials;
  }): Promise<Page<ModelSummary>> {
    const { items } = await this.#inner.listModels(options);
    const decisions = await this.#permissions.authorize(
      items.map(({ ref }) => ({
        permission: modelReadPermission,
        resourceRef: ref,
      })),
      options,
    );
    const allowed = items.filter(
      (_, i) => decisions[i].result === AuthorizeResult.ALLOW,
    );
    return { items: allowed, totalCount: allowed.length };
  }

  async getModel(
    name: string,
    options: { credentials: BackstageCredentials },
  ): Promise<ModelDetail> {
    await authorizeModelRead(this.#permissions, name, options);
    return this.#inner.getModel(name, options);
  }

  async getTargets(
    name: string,
    query: TargetsQuery,
    options: { credentials: BackstageCredentials },
  ): Promise<{ items: TargetPreview[] }> {
    await authorizeModelRead(this.#permissions, name, options);
    return this.#inner.getTargets(name, query, options);
  }

  async getPolicyPreview(
    name: string,
    query: PolicyQuery,
    options: { credentials: BackstageCredentials },
  ): Promise<PolicyPreview> {
    await authorizeModelRead(this.#permissions, name, options);
    return this.#inner.getPolicyPreview(name, query, options);
  }
}

/** @throws NotAllowedError where the caller may not see the model */
export async function authorizeModelRead(
  permissions: PermissionsService,
  name: string,
  options: { credentials: BackstageCredentials },
): Promise<void> {
  const resourceRef = name.includes(':') ? name : `supportmodel:${name}`;
  const [decision] = await permissions.authorize(
    [
      {
        permission: modelReadPermission,
        resourceRef: resourceRef.toLocaleLowerCase('en-US'),
      },
    ],
    options,
  );
  if (decision.result !== AuthorizeResult.ALLOW) {
    throw new NotAllowedError(
      `model: you may not see '${name}'; it needs the permission ${modelReadPermission.name}`,
    );
  }
}
