import { NotFoundError } from '@backstage/errors';
import {
  cellHash,
  contentIn,
  type CellComment,
  type CellHistory,
  type commentCellSchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import { InvalidAnswersError } from '../../tickets/errors';
import type { TicketModels } from '../../tickets/TicketModels';
import type { TicketCaller } from '../../tickets/TicketService';
import type { MatrixReviews } from '../MatrixKnowledgeStore';
import { describeDecision, type MatrixReader } from '../MatrixReader';
import { named } from '../named';
import type { VersionStore } from '../VersionStore';
import { placeIn, placeOf, unknownCell, type CellPlace } from './cellPlace';
import { commentMessage } from './commentMessage';
import { decidersOf } from './decidersOf';
import type { DecisionStore, StoredComment } from './DecisionStore';

interface CellDiscussionOptions {
  decisions: Pick<DecisionStore, 'historyOf' | 'comment'>;
  reader: Pick<MatrixReader, 'in'>;
  reviews: Pick<MatrixReviews, 'openOf'>;
  versions: Pick<VersionStore, 'versionsOf' | 'contentOf'>;
  models: Pick<TicketModels, 'namesOf'>;
  clock: ClockService;
}

/** What is said about cells, and all that was. Whoever sees the matrix takes part. */
export class CellDiscussion {
  readonly #options: CellDiscussionOptions;

  constructor(options: CellDiscussionOptions) {
    this.#options = options;
  }

  /**
   * Says something about a cell; those who take part in it are told.
   *
   * @throws NotFoundError, NotAllowedError for a model that has no matrix, or that is not for the caller
   * @throws InvalidAnswersError for a cell that the matrix does not have
   */
  async comment(
    { model: name, cell, text }: z.output<typeof commentCellSchema>,
    caller: TicketCaller,
  ): Promise<CellComment> {
    const { decisions, reader, models, clock } = this.#options;
    const { standing, matrix } = await reader.in(name, caller);
    const { model } = standing.registered;
    const place = placeOf(matrix, cell);
    if (!place) {
      const problem = { field: 'cell', ...unknownCell(matrix, cell) };
      throw new InvalidAnswersError([problem]);
    }
    const comment: StoredComment = {
      id: uuid(),
      modelRef: model.ref,
      cell,
      text,
      author: caller.user,
      at: clock.now(),
    };
    const participants = await this.#participantsIn(model.ref, cell, place);
    const recipients = participants.filter(ref => ref !== caller.user);
    const names = await models.namesOf([caller.user]);
    const { title } = named(caller.user, names);
    const messages = recipients.length
      ? [commentMessage(comment, place, { model, recipients, name: title })]
      : [];
    await decisions.comment(comment, messages);
    return describeComment(comment, names);
  }

  /**
   * All that was said and decided about a cell, and what it said since when; also of one that the matrix no longer has.
   *
   * @throws NotFoundError for a cell of which nothing is known, and as {@link CellDiscussion.comment}
   */
  async historyOf(
    { model: name, cell }: { model: string; cell: string },
    caller: TicketCaller,
  ): Promise<CellHistory> {
    const { decisions, reader, reviews, models } = this.#options;
    const seen = await reader.in(name, caller);
    const { standing, matrix } = seen;
    const { ref } = standing.registered.model;
    const history = await decisions.historyOf(ref, cell);
    const place = placeIn(cell);
    const deciders =
      place && matrix.columns.some(it => it.id === place.column)
        ? decidersOf(seen, place.column, await reviews.openOf(ref))
        : undefined;
    const contents = place ? await this.#contentsOf(ref, place) : [];
    if (!placeOf(matrix, cell) && contents.length === 0) {
      const { message, allowed } = unknownCell(matrix, cell);
      throw new NotFoundError(
        `cell: ${message}; allowed: ${allowed.join(', ')}`,
      );
    }
    const names = await models.namesOf(
      [
        ...history.decisions.flatMap(it => [it.actor, it.withdrawn?.by ?? []]),
        ...history.comments.map(it => it.author),
        deciders
          ? [deciders.owner, ...deciders.members, ...deciders.reviewers]
          : [],
      ].flat(),
    );
    const namedAs = (user: string) => named(user, names);
    return {
      cell,
      decisions: history.decisions.map(({ withdrawn, ...decision }) => ({
        ...describeDecision(decision, names),
        ...(withdrawn && {
          withdrawn: {
            by: named(withdrawn.by, names),
            at: withdrawn.at.toISOString(),
          },
        }),
      })),
      comments: history.comments.map(it => describeComment(it, names)),
      contents,
      deciders: deciders && {
        party: deciders.party?.title,
        people: deciders.members.map(namedAs),
        reviewers: deciders.reviewers.map(namedAs),
        owner: namedAs(deciders.owner),
      },
    };
  }

  /** Who has decided or said something about a cell, and who reviews its column now. */
  async #participantsIn(
    model: string,
    cell: string,
    { column }: CellPlace,
  ): Promise<string[]> {
    const { decisions, reviews } = this.#options;
    const history = await decisions.historyOf(model, cell);
    const review = await reviews.openOf(model);
    const reviewers = review?.reviewers.find(it => it.column === column);
    return [
      ...new Set([
        ...history.decisions.map(it => it.actor),
        ...history.comments.map(it => it.author),
        ...(reviewers?.people ?? []),
      ]),
    ];
  }

  /** What a cell has said since when, newest first; nothing while its row was missing. */
  async #contentsOf(
    model: string,
    { group, row, column }: CellPlace,
  ): Promise<CellHistory['contents']> {
    const { versions } = this.#options;
    const contents: CellHistory['contents'] = [];
    let last: string | undefined;
    for (const { version, since } of (
      await versions.versionsOf(model)
    ).toReversed()) {
      const then = await versions.contentOf(model, version);
      const found = then?.rows.find(it => it.id === row && it.group === group);
      const content = found && contentIn(found.cells, column);
      const hash = content && cellHash(content);
      if (content && hash !== last) {
        contents.unshift({ ...content, since: since.toISOString() });
      }
      last = hash;
    }
    return contents;
  }
}

function describeComment(
  { id, cell, text, author, at }: StoredComment,
  names: Record<string, string>,
): CellComment {
  return { id, cell, by: named(author, names), at: at.toISOString(), text };
}
