import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { authorizeModelRead } from '../../models';
import type { HandoverService, TaskAddress } from './HandoverService';

/** Hand-overs of the models for which the caller has `support-desk.model.read`. */
export class AuthorizedHandoverService implements HandoverService {
  readonly #inner: HandoverService;
  readonly #permissions: PermissionsService;

  constructor(inner: HandoverService, permissions: PermissionsService) {
    this.#inner = inner;
    this.#permissions = permissions;
  }

  async list(model: string, options: { credentials: BackstageCredentials }) {
    await authorizeModelRead(this.#permissions, model, options);
    return this.#inner.list(model, options);
  }

  async tick(
    task: TaskAddress,
    done: boolean,
    options: { credentials: BackstageCredentials },
  ) {
    await authorizeModelRead(this.#permissions, task.model, options);
    return this.#inner.tick(task, done, options);
  }
}
