import { NotFoundError } from '@backstage/errors';
import type { TicketCaller } from '../../tickets/TicketService';
import { InvalidAnswersError } from '../../tickets/errors';
import type { Asked, AskedKind, AskedSource } from './asked';
import type { DatabaseCandidateStore } from './DatabaseCandidateStore';
import { MemberTakenError } from './errors';
import type { StoredMember } from './types';

/** A ticket or question that somebody named. */
export interface Located {
  asked: Asked;
  /** What people call it: the key of a ticket, the summary of a question. */
  label: string;
}

/** Finds the tickets and questions that people name, and puts them into candidates. */
export class CandidateMembers {
  readonly #candidates: DatabaseCandidateStore;
  readonly #sources: AskedSource[];

  constructor(options: {
    candidates: DatabaseCandidateStore;
    sources: AskedSource[];
  }) {
    this.#candidates = options.candidates;
    this.#sources = options.sources;
  }

  /**
   * @throws NotFoundError when there is none, or none that the caller may see
   * @throws InvalidAnswersError for one of another model
   */
  async locate(
    kind: AskedKind,
    idOrKey: string,
    modelRef: string,
    caller: TicketCaller,
  ): Promise<Located> {
    const source = this.#sources.find(it => it.kind === kind)!;
    const found = await source.locate(idOrKey, caller);
    if (found.modelRef !== modelRef) {
      throw new InvalidAnswersError([
        {
          field: `${kind}s`,
          message: `${found.label} is of ${found.modelRef}; allowed are ${kind}s of ${modelRef}`,
        },
      ]);
    }
    const [asked] = await source.byIds(this.#candidates.knex, [found.id]);
    if (!asked) {
      throw new NotFoundError(`${kind}: there is no ${kind} '${idOrKey}'`);
    }
    return { asked, label: found.label };
  }

  /**
   * Puts into a candidate what is not in it yet.
   *
   * @param store - within a transaction
   * @throws MemberTakenError for what belongs to another candidate
   */
  async put(
    store: DatabaseCandidateStore,
    candidate: string,
    located: Located[],
    addedBy: string,
  ): Promise<void> {
    for (const { asked, label } of located) {
      const { kind, id, at, asker } = asked;
      const [there] = await store.findMembers(kind, [id]);
      if (there && !there.removedAt) {
        if (there.candidate === candidate) continue;
        throw new MemberTakenError(there, label);
      }
      await store.put([{ kind, id, candidate, at, asker, addedBy }]);
    }
  }

  /**
   * Takes one out of a candidate, so that it is not found again.
   *
   * @param store - within a transaction
   * @throws NotFoundError when it is none of its members
   */
  async remove(
    store: DatabaseCandidateStore,
    candidate: string,
    { asked: { kind, id }, label }: Located,
    now: Date,
  ): Promise<void> {
    const [there]: (StoredMember | undefined)[] = await store.findMembers(
      kind,
      [id],
    );
    if (there?.candidate !== candidate || there.removedAt) {
      throw new NotFoundError(`${kind}: ${label} is not part of the candidate`);
    }
    await store.put([{ ...there, removedAt: now }]);
  }
}
