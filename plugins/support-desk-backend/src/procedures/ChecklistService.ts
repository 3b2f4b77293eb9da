import {
  checklistsOf,
  hasRole,
  type Checklist,
  type TickStep,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { named } from '../tickets/describeTicket';
import type { TicketModels } from '../tickets/TicketModels';
import type { TicketWork, Visit, WorkContext } from '../tickets/work';
import { factsOf, viewerOf } from './procedureView';
import { tickStep, type StepIds } from './tickStep';

/** The procedures that tickets follow, folded from their history. */
export class ChecklistService {
  readonly #work: TicketWork;
  readonly #models: TicketModels;

  constructor(options: { work: TicketWork; models: TicketModels }) {
    this.#work = options.work;
    this.#models = options.models;
  }

  /** The checklists of a ticket: all of them for support, for others those in which something is theirs to do. */
  async list(visit: Visit): Promise<Checklist[]> {
    const context = await this.#work.contextOf(visit);
    const viewer = viewerOf(context);
    const all = checklistsOf(viewer, factsOf(context), await context.history());
    const shown = viewer.support
      ? all
      : all.filter(it => concerns(it, context));
    return this.#withNames(shown);
  }

  /** @throws ConflictError for a stale version, and for a step that cannot be ticked yet */
  async tick(
    visit: Visit,
    version: number,
    ids: StepIds,
    body: TickStep,
  ): Promise<void> {
    await this.#work.change(visit, version, context =>
      tickStep(context, ids, body, this.#models),
    );
  }

  async #withNames(checklists: Checklist[]): Promise<Checklist[]> {
    const refs = checklists.flatMap(({ steps }) =>
      steps.flatMap(it => it.by?.ref ?? []),
    );
    const names = await this.#models.namesOf([...new Set(refs)]);
    return checklists.map(checklist => ({
      ...checklist,
      steps: checklist.steps.map(step =>
        step.by ? { ...step, by: named(step.by.ref, names) } : step,
      ),
    }));
  }
}

function concerns({ steps }: Checklist, { access }: WorkContext): boolean {
  return steps.some(({ responsible }) =>
    responsible.some(({ id }) => hasRole(access.context, id)),
  );
}
