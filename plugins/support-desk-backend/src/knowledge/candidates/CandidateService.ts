import { NotFoundError } from '@backstage/errors';
import type {
  addCandidateSchema,
  CandidateDetail,
  CandidateStep,
  editCandidateSchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { Knex } from 'knex';
import type { z } from 'zod';
import { moduleOf } from '../../problems/editedProblem';
import { InvalidAnswersError } from '../../tickets/errors';
import { modelRef } from '../../tickets/ticketFilter';
import type { TicketModels } from '../../tickets/TicketModels';
import type { TicketCaller } from '../../tickets/TicketService';
import type { ModelStaff, Standing } from '../ModelStaff';
import type { AskedKind } from './asked';
import type { CandidateMembers, Located } from './CandidateMembers';
import type { CandidateReader } from './CandidateReader';
import { assignedMessages } from './candidateMessages';
import { afterStep, assertPossible, changed } from './changeCandidate';
import type { DatabaseCandidateStore } from './DatabaseCandidateStore';
import { StaleCandidateError } from './errors';
import { openCandidate } from './openCandidate';
import type { CandidateFacts, StoredCandidate } from './types';
import { assertWrites, writersOf } from './writers';

/** What the service of candidates is made of. */
export interface CandidateOptions {
  candidates: DatabaseCandidateStore;
  reader: CandidateReader;
  members: CandidateMembers;
  staff: ModelStaff;
  models: Pick<TicketModels, 'namesOf'>;
  clock: ClockService;
}

/** A ticket or question by its id or key, as somebody names it. */
interface AskedMember {
  kind: AskedKind;
  member: string;
}

/** Within a transaction: what becomes of a candidate. */
type Change = (
  candidate: StoredCandidate,
  store: DatabaseCandidateStore,
  tx: Knex.Transaction,
) => Promise<CandidateFacts>;

/** What people do with candidates of the FAQ: those who write it (S1-36). */
export class CandidateService {
  readonly #options: CandidateOptions;

  constructor(options: CandidateOptions) {
    this.#options = options;
  }

  /**
   * @throws RefusedError for somebody who does not write this FAQ
   * @throws MemberTakenError for what belongs to another candidate
   */
  async add(
    request: z.output<typeof addCandidateSchema>,
    caller: TicketCaller,
  ): Promise<CandidateDetail> {
    const { staff, members, reader } = this.#options;
    const standing = await staff.of(modelRef(request.model), caller);
    const { model } = standing.registered;
    const service = moduleOf(request.module, model);
    await this.#assertWrites(standing, service);
    const located: Located[] = [];
    for (const [kind, ids] of [
      ['ticket', request.tickets],
      ['question', request.questions],
    ] as const) {
      for (const id of new Set(ids)) {
        located.push(await members.locate(kind, id, model.ref, caller));
      }
    }
    const stored = await openCandidate(
      this.#options,
      {
        modelRef: model.ref,
        module: service ?? sharedModule(located),
        title: request.title,
        description: request.description,
      },
      located,
      caller,
    );
    return reader.describe(stored, standing, caller);
  }

  /** @throws InvalidAnswersError for an assignee who does not write on its module */
  async edit(
    id: string,
    seen: number,
    edit: z.output<typeof editCandidateSchema>,
    caller: TicketCaller,
  ): Promise<CandidateDetail> {
    const { candidate, standing } = await this.#forWriting(id, caller);
    const { model } = standing.registered;
    const { title, description } = edit;
    const module =
      edit.module === undefined
        ? candidate.module
        : moduleOf(edit.module ?? undefined, model);
    await this.#assertWrites(standing, module);
    const assignee =
      edit.assignee === undefined
        ? candidate.assignee
        : edit.assignee ?? undefined;
    if (edit.assignee) assertWriter(edit.assignee, standing, module);
    return this.#change(id, seen, caller, async (before, store, tx) => {
      const now = this.#options.clock.now();
      const after = changed(
        before,
        {
          title: title ?? before.title,
          description: description ?? before.description,
          module,
          assignee,
        },
        now,
        caller.user,
      );
      const messages = assignedMessages(before, after, model, caller.user);
      await store.tell(tx, messages, now);
      return after;
    });
  }

  /**
   * @throws StepNotPossibleError for a step that its status does not allow
   * @throws InvalidAnswersError for one that it cannot be merged into
   */
  async step(
    id: string,
    seen: number,
    step: CandidateStep,
    caller: TicketCaller,
  ): Promise<CandidateDetail> {
    if (step.step === 'merge') await this.#assertGoesInto(step.into, caller);
    return this.#change(id, seen, caller, async (candidate, store) => {
      assertPossible(step.step, candidate);
      const now = this.#options.clock.now();
      if (step.step === 'merge') {
        const into = await store.find(step.into);
        assertMergeable(candidate, into!);
        await store.move(id, step.into);
        await store.update(changed(into!, {}, now, caller.user));
      }
      return afterStep(candidate, step, now, caller.user);
    });
  }

  async putMember(
    id: string,
    seen: number,
    asked: AskedMember,
    caller: TicketCaller,
  ): Promise<CandidateDetail> {
    const { members, clock } = this.#options;
    const located = await this.#locate(id, asked, caller);
    return this.#change(id, seen, caller, async (before, store) => {
      await members.put(store, id, [located], caller.user);
      return changed(before, {}, clock.now(), caller.user);
    });
  }

  async removeMember(
    id: string,
    seen: number,
    asked: AskedMember,
    caller: TicketCaller,
  ): Promise<CandidateDetail> {
    const { members, clock } = this.#options;
    const located = await this.#locate(id, asked, caller);
    return this.#change(id, seen, caller, async (before, store) => {
      const now = clock.now();
      await members.remove(store, id, located, now);
      return changed(before, {}, now, caller.user);
    });
  }

  async #locate(
    id: string,
    { kind, member }: AskedMember,
    caller: TicketCaller,
  ): Promise<Located> {
    const { candidate } = await this.#forWriting(id, caller);
    const { modelRef: ref } = candidate;
    return this.#options.members.locate(kind, member, ref, caller);
  }

  async #change(
    id: string,
    seen: number,
    caller: TicketCaller,
    change: Change,
  ): Promise<CandidateDetail> {
    const { candidates, reader, models } = this.#options;
    const { candidate, standing } = await this.#forWriting(id, caller);
    const { updatedBy } = candidate;
    const names = await models.namesOf(updatedBy ? [updatedBy] : []);
    const after = await candidates.inTurn(
      candidate.modelRef,
      async (store, tx) => {
        const before = (await store.find(id))!;
        if (before.version !== seen) {
          const who = before.updatedBy ?? 'Support Desk';
          throw new StaleCandidateError(before, seen, names[who] ?? who);
        }
        await store.update(await change(before, store, tx));
        return (await store.find(id))!;
      },
    );
    return reader.describe(after, standing, caller);
  }

  async #forWriting(id: string, caller: TicketCaller) {
    const found = await this.#options.reader.find(id, caller);
    await this.#assertWrites(found.standing, found.candidate.module);
    return found;
  }

  async #assertGoesInto(id: string, caller: TicketCaller) {
    try {
      await this.#forWriting(id, caller);
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      const message = `there is no candidate '${id}' that you may see`;
      throw new InvalidAnswersError([{ field: 'into', message }]);
    }
  }

  async #assertWrites(standing: Standing, service: string | undefined) {
    const { models } = this.#options;
    await assertWrites(standing, service, refs => models.namesOf(refs));
  }
}

function sharedModule(located: Located[]): string | undefined {
  const [first, ...rest] = located.map(it => it.asked.module);
  return rest.every(it => it === first) ? first : undefined;
}

function assertWriter(
  user: string,
  standing: Standing,
  module: string | undefined,
) {
  const allowed = writersOf(standing, module);
  if (allowed.includes(user)) return;
  const message = `${user} does not write articles about this; allowed are its super users and the team`;
  throw new InvalidAnswersError([{ field: 'assignee', message, allowed }]);
}

function assertMergeable(candidate: StoredCandidate, into: StoredCandidate) {
  const problem =
    (into.id === candidate.id && 'is the same candidate') ||
    (into.modelRef !== candidate.modelRef &&
      `is of ${into.modelRef}; allowed are candidates of ${candidate.modelRef}`) ||
    (['dismissed', 'merged'].includes(into.status) &&
      `is ${into.status}; allowed are those that go on`);
  if (problem) {
    throw new InvalidAnswersError([{ field: 'into', message: problem }]);
  }
}
