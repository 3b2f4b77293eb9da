import { InputError, NotFoundError } from '@backstage/errors';
import {
  compareContents,
  type MatrixComparison,
  type MatrixVersion,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import type { CatalogDirectory } from '../models';
import type { TicketCaller } from '../tickets/TicketService';
import { findVersion, heldWhen } from './findVersion';
import type { MatrixReviews, SignedReview } from './MatrixKnowledgeStore';
import type { MatrixReader, MatrixStanding } from './MatrixReader';
import { named } from './named';
import type { StoredVersion, VersionStore } from './VersionStore';

interface MatrixHistoryOptions {
  reader: Pick<MatrixReader, 'in'>;
  versions: VersionStore;
  reviews: Pick<MatrixReviews, 'signedOf'>;
  directory: Pick<CatalogDirectory, 'namesOf'>;
  clock: ClockService;
}

/** What matrices said before: every content that the portal has seen. */
export class MatrixHistory {
  readonly #options: MatrixHistoryOptions;

  constructor(options: MatrixHistoryOptions) {
    this.#options = options;
  }

  /**
   * Newest first.
   *
   * @throws NotFoundError for a model that there is not, or that has no matrix; NotAllowedError for one that is not for the caller
   */
  async versionsOf(
    model: string,
    caller: TicketCaller,
  ): Promise<MatrixVersion[]> {
    const seen = await this.#options.reader.in(model, caller);
    return (await this.#read(seen)).described;
  }

  /**
   * Two contents, cell by cell.
   *
   * @param query - each a version, a day in the model's zone (what it said when that day ended) or `review:<id>`
   * @throws as {@link MatrixHistory.versionsOf}; InputError for what is no content of the matrix
   */
  async compare(
    query: { model: string; from: string; to?: string },
    caller: TicketCaller,
  ): Promise<MatrixComparison> {
    const seen = await this.#options.reader.in(query.model, caller);
    const { model } = seen.standing.registered;
    const { stored, signed, described } = await this.#read(seen);
    const known = { model, versions: stored, signed };
    const from = findVersion('from', query.from, known);
    const to = query.to ? findVersion('to', query.to, known) : stored[0];
    const contents = await Promise.all(
      [from, to].map(it =>
        this.#options.versions.contentOf(model.ref, it.version),
      ),
    );
    return {
      from: described[stored.indexOf(from)],
      to: described[stored.indexOf(to)],
      ...compareContents(contents[0]!, contents[1]!),
    };
  }

  /**
   * Says that the caller has looked: what changes later is marked.
   *
   * @throws as {@link MatrixHistory.versionsOf}; InputError for what is no version of the matrix
   */
  async look(
    { model, version }: { model: string; version: string },
    caller: TicketCaller,
  ): Promise<void> {
    const { reader, versions, clock } = this.#options;
    const { standing } = await reader.in(model, caller);
    const { ref } = standing.registered.model;
    const known = await versions.versionsOf(ref);
    if (!known.some(it => it.version === version)) {
      throw new InputError(
        `body.version: '${version}' is no content that the matrix has had; allowed: a version of GET /responsibilities/versions`,
      );
    }
    await versions.look(caller.user, ref, { version, at: clock.now() });
  }

  async #read({ standing }: MatrixStanding) {
    const { versions, reviews, directory } = this.#options;
    const { ref, title } = standing.registered.model;
    const [stored, signed] = await Promise.all([
      versions.versionsOf(ref),
      reviews.signedOf(ref),
    ]);
    if (stored.length === 0) {
      throw new NotFoundError(
        `model: no content of the matrix of ${title} has been kept yet; try again in a minute`,
      );
    }
    const names = await directory.namesOf(signed.flatMap(it => it.by));
    const described = stored.map((version, i) =>
      describeVersion(
        version,
        i === 0,
        signed.filter(it => heldWhen(it, stored) === version),
        names,
      ),
    );
    return { stored, signed, described };
  }
}

function describeVersion(
  { version, since }: StoredVersion,
  isNow: boolean,
  signed: SignedReview[],
  names: Record<string, string>,
): MatrixVersion {
  return {
    version,
    since: since.toISOString(),
    isNow,
    signed: signed.map(({ id, title, at, by }) => ({
      review: id,
      title,
      at: at.toISOString(),
      by: by.map(ref => named(ref, names)),
    })),
  };
}
