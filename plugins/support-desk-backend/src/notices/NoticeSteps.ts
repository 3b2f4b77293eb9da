import { InputError } from '@backstage/errors';
import type {
  Notice,
  noticeStepSchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { z } from 'zod';
import type { TicketCaller } from '../tickets/TicketService';
import type { NoticeDescriber } from './NoticeDescriber';
import type { NoticeSight, SeenNotice } from './NoticeSight';
import type { NoticeChange, NoticeStore } from './NoticeStore';

/** A step as it comes in. */
export type NoticeStep = z.output<typeof noticeStepSchema>;
/** One kind of step. */
export type StepOf<K extends NoticeStep['step']> = Extract<
  NoticeStep,
  { step: K }
>;

/** Who takes a step with what, and when. */
export interface Stepping {
  seen: SeenNotice;
  caller: TicketCaller;
  at: Date;
}

/** By step: says who may take it, and what changes by it. */
export type StepHandlers = {
  [K in NoticeStep['step']]?: (
    step: StepOf<K>,
    stepping: Stepping,
  ) => Promise<NoticeChange>;
};

interface NoticeStepsOptions {
  notices: Pick<NoticeStore, 'update'>;
  sight: NoticeSight;
  describer: NoticeDescriber;
  clock: ClockService;
}

/** What happens to a notice after it was written. Each capability adds the steps that it knows. */
export class NoticeSteps {
  readonly #options: NoticeStepsOptions;
  #handlers: StepHandlers = {};

  constructor(options: NoticeStepsOptions) {
    this.#options = options;
  }

  add(handlers: StepHandlers): void {
    this.#handlers = { ...this.#handlers, ...handlers };
  }

  /**
   * @param version - that the caller saw
   * @throws NotFoundError for a notice that the caller does not see
   * @throws RefusedError for a step that is not theirs, naming whose it is
   * @throws StaleNoticeError; ConflictError for a step that is not possible as the notice stands
   */
  async take(
    id: string,
    version: number,
    step: NoticeStep,
    caller: TicketCaller,
  ): Promise<Notice> {
    const { notices, sight, describer, clock } = this.#options;
    const seen = await sight.seeAt(id, version, caller);
    const handle = this.#handlers[step.step] as
      | ((step: NoticeStep, stepping: Stepping) => Promise<NoticeChange>)
      | undefined;
    if (!handle) {
      throw new InputError(
        `step: '${step.step}' cannot be taken; allowed: ${Object.keys(
          this.#handlers,
        ).join(', ')}`,
      );
    }
    await notices.update(await handle(step, { seen, caller, at: clock.now() }));
    return describer.describe(await sight.see(id, caller), caller);
  }
}
