import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  findStep,
  type Checklist,
  type FoundStep,
  type tickStepSchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { z } from 'zod';
import { checkStep } from '../../procedures/checkTick';
import { StepBlockedError } from '../../procedures/StepBlockedError';
import type { StepIds } from '../../procedures/tickStep';
import type { TicketModels } from '../../tickets/TicketModels';
import type { TicketCaller } from '../../tickets/TicketService';
import type { NoticeSight } from '../NoticeSight';
import type { Stepping } from '../NoticeSteps';
import type { NoticeChange, NoticeStore } from '../NoticeStore';
import { isInterruption } from '../noticeType';
import { doneElsewhere, viewerOfNotice } from './describeChecklists';
import type { InterruptionDescriber } from './InterruptionDescriber';
import { isRuledOut, procedureOfNotice } from './interruptionProcedure';
import type { InterruptionSteps } from './InterruptionSteps';
import { factsOfNotice, procedureEvents } from './procedureEvents';
import { changed, inWords } from './stepping';

type TickStep = z.output<typeof tickStepSchema>;

/** How a step stands then, for the history. */
const STATES: Record<TickStep['state'], string> = {
  open: 'open again',
  done: 'done',
  skipped: 'left out',
  notApplicable: 'does not apply',
};

interface TickingOptions {
  notices: Pick<NoticeStore, 'update'>;
  sight: NoticeSight;
  describer: InterruptionDescriber;
  steps: InterruptionSteps;
  models: Pick<TicketModels, 'describeRefusal'>;
  clock: ClockService;
}

/** Ticks what the model has people do about an interruption, by the rules by which steps of tickets are ticked. */
export class StepTicking {
  readonly #options: TickingOptions;

  constructor(options: TickingOptions) {
    this.#options = options;
  }

  /**
   * @param version - of the notice that the caller saw
   * @returns the checklists as they are then
   * @throws NotFoundError for a notice, checklist or step that there is not
   * @throws StaleNoticeError; StepBlockedError for a step that comes later, or is ticked by what does it
   * @throws RefusedError, NotAllowedError for a step of others
   */
  async tick(
    id: string,
    version: number,
    ids: StepIds,
    body: TickStep,
    caller: TicketCaller,
  ): Promise<Checklist[]> {
    const { notices, sight, describer, clock } = this.#options;
    const seen = await sight.seeAt(id, version, caller);
    const { notice } = seen;
    if (['draft', 'closed', 'cancelled'].includes(notice.state)) {
      throw new ConflictError(
        `step: '${notice.title}' is ${notice.state}; steps are ticked from when it was sent until it is closed`,
      );
    }
    const stepping = { seen, caller, at: clock.now() };
    await notices.update(await this.#change(stepping, ids, body));
    return describer.checklists(await sight.see(id, caller));
  }

  async #change(
    stepping: Stepping,
    ids: StepIds,
    body: TickStep,
  ): Promise<NoticeChange> {
    const { models } = this.#options;
    const { seen } = stepping;
    const procedure = procedureOfNotice(seen);
    const found = await this.#find(stepping, ids);
    if (ids.checklist === procedure.procedure?.id) {
      if (procedure.options.some(it => it.id === ids.step)) {
        return this.#choose(stepping, ids.step, body);
      }
      const elsewhere = doneElsewhere(seen, procedure, ids.step);
      if (elsewhere) throw new StepBlockedError(elsewhere);
    }
    await checkStep(seen.standing.access, found, body, models);
    return changed(
      stepping,
      {},
      {
        type: 'stepTicked',
        data: {
          text: inWords(
            `${found.step.text.replace(/\.$/, '')}: ${STATES[body.state]}`,
            body.outcome,
          ),
          step: {
            checklist: ids.checklist,
            step: ids.step,
            state: body.state,
            ...(body.answer && { answer: body.answer }),
            ...(body.outcome && { outcome: body.outcome }),
          },
        },
      },
    );
  }

  /** To tick an option is to institute it; to open it again, to institute none. */
  async #choose(
    stepping: Stepping,
    id: string,
    { state, outcome: note }: TickStep,
  ): Promise<NoticeChange> {
    const { recovery } = stepping.seen.notice.facts;
    if (state !== 'done' && recovery?.option !== id) {
      throw new StepBlockedError('It is not the option that was chosen');
    }
    const option = state === 'done' ? id : null;
    return this.#options.steps.recover({ option, note }, stepping);
  }

  async #find({ seen }: Stepping, ids: StepIds): Promise<FoundStep> {
    const { notice, type } = seen;
    const procedure = procedureOfNotice(seen);
    const history = await this.#options.describer.historyOf(notice);
    const events = procedureEvents(notice, type, procedure, history);
    const found = isInterruption(notice)
      ? findStep(viewerOfNotice(seen), factsOfNotice(notice), events, ids)
      : undefined;
    if (!found || ('added' in found && found.added)) {
      throw new NotFoundError(
        `checklist: '${ids.checklist}' is not followed by '${
          notice.title
        }'; allowed: ${procedure.procedure?.id ?? 'none'}`,
      );
    }
    const chosen = notice.facts.recovery?.option;
    if ('steps' in found || isRuledOut(procedure, found.step, chosen)) {
      const allowed = procedure.steps.filter(
        it => !isRuledOut(procedure, it, chosen),
      );
      throw new NotFoundError(
        `step: '${ids.step}' is not one of ${
          ids.checklist
        } now; allowed: ${allowed.map(it => it.id).join(', ')}`,
      );
    }
    return found;
  }
}
