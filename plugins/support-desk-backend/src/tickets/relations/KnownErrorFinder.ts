import type { Similar } from '@supportdesk/backstage-plugin-support-desk-common';
import type { DatabaseProblemStore } from '../../problems/DatabaseProblemStore';
import type { ProblemReader } from '../../problems/ProblemReader';
import type { TicketCaller } from '../TicketService';
import { rankByWords } from './rankByWords';

/** Bounds what one answer costs: known errors that are compared, and characters of each. */
const MAX_CANDIDATES = 500;
const MAX_TEXT = 1000;

const MAX_HITS = 5;

/** Finds the known errors of a model that may be what somebody writes about. */
export class KnownErrorFinder {
  readonly #problems: Pick<DatabaseProblemStore, 'list'>;
  readonly #reader: Pick<ProblemReader, 'describe'>;

  constructor(options: {
    problems: Pick<DatabaseProblemStore, 'list'>;
    reader: Pick<ProblemReader, 'describe'>;
  }) {
    this.#problems = options.problems;
    this.#reader = options.reader;
  }

  /**
   * Those with the most words in common with a text first.
   *
   * @param modelRef - full reference of a model that the caller may see
   */
  async find(
    modelRef: string,
    text: string,
    caller: TicketCaller,
  ): Promise<Similar['problems']> {
    const known = await this.#problems.list({
      models: [{ ref: modelRef, statuses: ['knownError'] }],
      limit: MAX_CANDIDATES,
    });
    const hits = rankByWords(
      known.map(({ id, title, description, workaround }) => ({
        id,
        title,
        text: `${description} . ${workaround}`.slice(0, MAX_TEXT),
      })),
      text,
    ).slice(0, MAX_HITS);
    const found = hits.map(hit => known.find(it => it.id === hit.id)!);
    const described = await this.#reader.describe(found, caller);
    return described.map((it, index) => ({ ...it, words: hits[index].words }));
  }
}
