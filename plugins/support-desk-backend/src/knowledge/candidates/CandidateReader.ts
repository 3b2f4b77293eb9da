import { NotFoundError } from '@backstage/errors';
import {
  candidateStatusSchema,
  type Candidate,
  type CandidateDetail,
  type CandidatePage,
  type CandidateStatus,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { parseWords } from '../../http';
import { modelRef } from '../../tickets/ticketFilter';
import type { TicketModels } from '../../tickets/TicketModels';
import type { TicketCaller } from '../../tickets/TicketService';
import { writesArticles, type ModelStaff, type Standing } from '../ModelStaff';
import { askedKey, type AskedSource } from './asked';
import { decodeCursor, encodeCursor } from './candidateCursor';
import type { DatabaseCandidateStore } from './DatabaseCandidateStore';
import {
  describeCandidate,
  describeMember,
  forReaders,
  refsOf,
} from './describeCandidate';
import type { StoredCandidate } from './types';

/** What there is to do something about. */
const WAITING: CandidateStatus[] = ['open', 'drafting', 'proposed'];

interface CandidateReaderOptions {
  candidates: DatabaseCandidateStore;
  sources: AskedSource[];
  staff: ModelStaff;
  models: Pick<TicketModels, 'namesOf'>;
}

/** Reads candidates as far as the caller helps to write the FAQ; what came of them, as far as they may see the model. */
export class CandidateReader {
  readonly #options: CandidateReaderOptions;

  constructor(options: CandidateReaderOptions) {
    this.#options = options;
  }

  /** @throws MalformedRequestError for a status that there is not */
  async list(
    query: { model?: string; status?: string; limit: number; cursor?: string },
    caller: TicketCaller,
  ): Promise<CandidatePage> {
    const { candidates, models } = this.#options;
    const statuses =
      parseWords('query.status', query.status, candidateStatusSchema.options) ??
      WAITING;
    const asked = query.model && modelRef(query.model);
    const visible = (await this.#options.staff.everywhere(caller)).filter(
      it => !asked || it.registered.model.ref === asked,
    );
    const written = visible.filter(it => writesArticles(it));
    const standings = statuses.every(it => it === 'published')
      ? visible
      : written;
    const found = await candidates.list({
      models: refsOfModels(standings),
      statuses,
      limit: query.limit + 1,
      after: query.cursor ? decodeCursor(query.cursor) : undefined,
    });
    const items = found.slice(0, query.limit);
    const names = await models.namesOf(refsOf(items));
    return {
      items: items.map(it => {
        const standing = standingIn(standings, it);
        const described = describeCandidate(
          it,
          standing.registered.model,
          names,
        );
        return written.includes(standing) ? described : forReaders(described);
      }),
      ...(found.length > items.length && {
        nextCursor: encodeCursor(items.at(-1)!),
      }),
      mayWriteIn: refsOfModels(written),
    };
  }

  async get(id: string, caller: TicketCaller): Promise<CandidateDetail> {
    const { candidate, standing } = await this.find(id, caller);
    return this.describe(candidate, standing, caller);
  }

  /** @throws NotFoundError when there is none, or none that the caller may help to write about */
  async find(
    id: string,
    caller: TicketCaller,
  ): Promise<{ candidate: StoredCandidate; standing: Standing }> {
    const candidate = await this.#options.candidates.find(id);
    const standing =
      candidate && (await this.#options.staff.find(candidate.modelRef, caller));
    if (candidate && standing && writesArticles(standing)) {
      return { candidate, standing };
    }
    throw new NotFoundError(
      `candidate: there is no candidate '${id}' that you may see`,
    );
  }

  async describeHead(
    candidate: StoredCandidate,
    standing: Standing,
  ): Promise<Candidate> {
    const names = await this.#options.models.namesOf(refsOf([candidate]));
    return describeCandidate(candidate, standing.registered.model, names);
  }

  async describe(
    candidate: StoredCandidate,
    standing: Standing,
    caller: TicketCaller,
  ): Promise<CandidateDetail> {
    const { candidates, sources, models } = this.#options;
    const { model } = standing.registered;
    const members = (await candidates.membersOf([candidate.id])).filter(
      it => !it.removedAt,
    );
    const names = await models.namesOf(members.flatMap(it => it.addedBy ?? []));
    const seen = await Promise.all(
      sources.map(async source => {
        const { kind } = source;
        const ids = members.filter(it => it.kind === kind).map(it => it.id);
        const found = [...(await source.seenBy(ids, caller))];
        return found.map(([id, it]) => [askedKey({ kind, id }), it] as const);
      }),
    );
    const visible = new Map(seen.flat());
    return {
      ...(await this.describeHead(candidate, standing)),
      members: members.map(it =>
        describeMember(it, visible.get(askedKey(it)), model, names),
      ),
    };
  }
}

function refsOfModels(standings: Standing[]): string[] {
  return standings.map(it => it.registered.model.ref);
}

function standingIn(standings: Standing[], { modelRef: ref }: StoredCandidate) {
  return standings.find(it => it.registered.model.ref === ref)!;
}
