import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Handover } from '@supportdesk/backstage-plugin-support-desk-common';

/** A task of a hand-over. */
export interface TaskAddress {
  /** Full reference, or `namespace/name`. */
  model: string;
  /** Id of the transition. */
  handover: string;
  /** 1, 2, 3 */
  task: number;
}

/** Milestones and hand-overs of models. */
export interface HandoverService {
  /**
   * In the order of the model.
   *
   * @throws NotFoundError for an unknown model
   */
  list(
    model: string,
    options: { credentials: BackstageCredentials },
  ): Promise<{ items: Handover[] }>;

  /**
   * Ticks a task, or takes the tick back; ticked twice, the first tick stays.
   *
   * @throws NotFoundError for a model, hand-over or task that there is not
   * @throws NotAllowedError for who neither owns the model nor is of one of the two groups
   */
  tick(
    task: TaskAddress,
    done: boolean,
    options: { credentials: BackstageCredentials },
  ): Promise<Handover>;
}
