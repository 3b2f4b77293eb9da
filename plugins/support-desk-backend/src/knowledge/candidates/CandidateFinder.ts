import { setTimeout as delay } from 'node:timers/promises';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { CompiledModel } from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { v7 as uuid } from 'uuid';
import type { SupportModelRegistry } from '../../models';
import type { Names } from '../../tickets/describeTicket';
import type { TicketModels } from '../../tickets/TicketModels';
import { askedKey, type Asked, type AskedSource } from './asked';
import type { DatabaseCandidateStore } from './DatabaseCandidateStore';
import { groupAsked, type AskedGroup } from './groupAsked';
import { joinKnown, type KnownCandidate } from './joinKnown';
import { thresholdOf, type Threshold } from './thresholdOf';
import type { StoredCandidate, StoredMember } from './types';
import { withoutModule } from './withoutModule';
import { withoutNames } from './withoutNames';

/** By so many of its members, the latest, a candidate is known again. */
const MAX_LIKE = 20;

/** How many candidates of a model are known again, those asked most often first. */
const MAX_KNOWN = 500;

/** Others may ask the same in the same moment. */
const SOON_MS = 2_000;

/** What goes on being asked joins these, also when nobody is to write about it. */
const KNOWN = [
  'open',
  'drafting',
  'proposed',
  'published',
  'dismissed',
] as const;

/** To look takes seconds where thousands were asked. After each look it rests so many times as long, so that people have the back end. */
const REST = 9;

/** A process may end meanwhile. */
const pause = (ms: number) => delay(ms, undefined, { ref: false });

interface CandidateFinderOptions {
  candidates: DatabaseCandidateStore;
  sources: AskedSource[];
  registry: Pick<SupportModelRegistry, 'list'>;
  models: Pick<TicketModels, 'namesOf'>;
  clock: ClockService;
  logger: LoggerService;
}

/** Finds what is asked again and again. Idempotent: what belongs to a candidate, or was taken out of one, is not looked at again. */
export class CandidateFinder {
  readonly #options: CandidateFinderOptions;
  /** How the sources stood when a model was last looked at. */
  readonly #seen = new Map<string, string>();
  readonly #soon = new Set<string>();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: CandidateFinderOptions) {
    this.#options = options;
  }

  /** Looks at a model in a moment, one model after the other. */
  soon(modelRef: string): void {
    if (this.#soon.has(modelRef)) return;
    this.#soon.add(modelRef);
    const turn = Promise.all([this.#turn, pause(SOON_MS)]);
    this.#turn = turn.then(() => this.#lookInTurn(modelRef));
  }

  async #lookInTurn(modelRef: string) {
    this.#soon.delete(modelRef);
    const start = performance.now();
    await this.run(modelRef).catch(error =>
      this.#options.logger.warn(
        `Could not look for what is asked often: ${stringifyError(error)}`,
      ),
    );
    await pause((performance.now() - start) * REST);
  }

  /** Looks at the models where something has changed. @param only - full reference of a model */
  async run(only?: string): Promise<void> {
    const models = await this.#options.registry.list();
    for (const { model } of models) {
      if (!only || model.ref === only) await this.#look(model);
    }
  }

  async #look(model: CompiledModel) {
    const { candidates, sources, clock } = this.#options;
    const threshold = thresholdOf(model);
    const since = threshold.from(clock.now());
    const states = await Promise.all(
      sources.map(it => it.state(candidates.knex, model.ref, since)),
    );
    const state = JSON.stringify([states, threshold.told]);
    if (this.#seen.get(model.ref) === state) return;
    const asked = await this.#asked(candidates, model.ref, since);
    const found = await this.#unassigned(candidates, asked);
    // Some are in the database: within the transaction they would wait for its connection.
    const names = await this.#options.models.namesOf([
      ...new Set(found.map(it => it.asker)),
    ]);
    await candidates.inTurn(model.ref, store =>
      this.#find(store, model, threshold, { found, names }),
    );
    this.#seen.set(model.ref, state);
  }

  async #find(
    store: DatabaseCandidateStore,
    model: CompiledModel,
    threshold: Threshold,
    { found, names }: { found: Asked[]; names: Names },
  ) {
    const now = this.#options.clock.now();
    const asked = (await this.#unassigned(store, found)).map(it =>
      withoutModule(it, model),
    );
    if (asked.length === 0) return;
    const known = await store.list({
      models: [model.ref],
      statuses: [...KNOWN],
      limit: MAX_KNOWN,
    });
    const likenesses = (await this.#likenesses(store, known)).map(it => ({
      ...it,
      like: it.like.map(one => withoutModule(one, model)),
    }));
    const joined = await joinKnown(asked, likenesses);
    await store.put([...joined].map(([it, id]) => memberOf(it, id)));
    const again = new Set(joined.values());
    for (const { id, status } of known) {
      if (status === 'dismissed' && again.has(id)) {
        await reopen(store, id, threshold, now);
      }
    }

    const left = asked.filter(it => !joined.has(it));
    for (const group of await groupAsked(left, threshold)) {
      const words = wordsOf(group, names);
      const candidate = foundCandidate(group, words, model, threshold, now);
      const members = group.members.map(it => memberOf(it, candidate.id));
      await store.insert(candidate, members);
    }
  }

  async #asked(
    store: DatabaseCandidateStore,
    modelRef: string,
    since: Date,
  ): Promise<Asked[]> {
    const found: Asked[] = [];
    for (const source of this.#options.sources) {
      found.push(...(await source.since(store.knex, modelRef, since)));
    }
    return found;
  }

  /** What is no member, and was not taken out. */
  async #unassigned(
    store: DatabaseCandidateStore,
    asked: Asked[],
  ): Promise<Asked[]> {
    const found: Asked[] = [];
    for (const { kind } of this.#options.sources) {
      const some = asked.filter(it => it.kind === kind);
      const members = await store.findMembers(
        kind,
        some.map(it => it.id),
      );
      const taken = new Set(members.map(it => it.id));
      found.push(...some.filter(it => !taken.has(it.id)));
    }
    return found;
  }

  async #likenesses(
    store: DatabaseCandidateStore,
    known: StoredCandidate[],
  ): Promise<KnownCandidate[]> {
    const members = await store.membersOf(known.map(it => it.id));
    const latest = new Map(
      known.map(({ id }) => [
        id,
        members
          .filter(it => it.candidate === id && !it.removedAt)
          .slice(0, MAX_LIKE),
      ]),
    );
    const wanted = [...latest.values()].flat();
    const texts = new Map<string, Asked>();
    for (const source of this.#options.sources) {
      const ids = wanted.filter(it => it.kind === source.kind);
      const asked = await source.byIds(
        store.knex,
        ids.map(it => it.id),
      );
      asked.forEach(it => texts.set(askedKey(it), it));
    }
    return known.map(candidate => {
      const like = latest
        .get(candidate.id)!
        .flatMap(it => texts.get(askedKey(it)) ?? []);
      return {
        id: candidate.id,
        like: like.length > 0 ? like : [itself(candidate)],
      };
    });
  }
}

/** What the members of a group share, but who they are. */
function wordsOf({ members, words }: AskedGroup, names: Names): string[] {
  const known = members.flatMap(it => names[it.asker] ?? []);
  return withoutNames(words, known);
}

/** What nobody has asked yet, or what was deleted since, is known by what the candidate says. */
function itself({
  id,
  title,
  description,
  module,
  createdAt,
}: StoredCandidate): Asked {
  return {
    kind: 'question',
    id: `candidate ${id}`,
    at: createdAt,
    asker: '',
    module,
    title,
    text: description,
  };
}

/** A dismissed candidate is looked at anew when it was asked as often again as makes one (S1-42). */
async function reopen(
  store: DatabaseCandidateStore,
  id: string,
  { count }: Threshold,
  now: Date,
) {
  const candidate = (await store.find(id))!;
  const since = candidate.dismissal!.at;
  const members = await store.membersOf([id]);
  const again = members.filter(it => !it.removedAt && it.at > since);
  if (again.length < count) return;
  await store.update({
    ...candidate,
    status: 'open',
    dismissal: undefined,
    version: candidate.version + 1,
    updatedAt: now,
    updatedBy: undefined,
  });
}

function foundCandidate(
  { members }: AskedGroup,
  words: string[],
  { ref: modelRef, services, title }: CompiledModel,
  { told }: Threshold,
  now: Date,
) {
  const shared = <T>(of: (asked: Asked) => T): T | undefined =>
    members.every(it => of(it) === of(members[0])) ? of(members[0]) : undefined;
  const [{ module }] = members;
  const shares = words.join(' ') || services[module ?? '']?.title || title;
  return {
    id: uuid(),
    version: 1,
    modelRef,
    module,
    // Of words that they share, not of the summary of one of them: that is not for everybody to read who sees the candidate.
    title: `${shares[0].toLocaleUpperCase('en-US')}${shares.slice(1)}`,
    description: '',
    status: 'open' as const,
    origin: 'found' as const,
    because: {
      requestType: shared(it => it.requestType),
      category: shared(it => it.category),
      words,
      threshold: told,
    },
    createdAt: now,
    updatedAt: now,
  };
}

function memberOf(
  { kind, id, at, asker }: Asked,
  candidate: string,
): StoredMember {
  return { kind, id, candidate, at, asker };
}
