import { ConflictError } from '@backstage/errors';
import {
  zoneOf,
  type Report,
  type ReportReview,
  type reviewReportSchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import { contentHash } from '../database';
import { InvalidAnswersError } from '../tickets/errors';
import type { TicketModels } from '../tickets/TicketModels';
import type { TicketCaller } from '../tickets/TicketService';
import { describeReview, peopleOf } from './describeReview';
import { reviewTerm } from './dueDays';
import type { FrozenReports } from './FrozenReports';
import { periodIn } from '../words';
import { lengthOf, periodAt, spanOf } from './periods';
import type { ReportAudience } from './ReportAudience';
import { reviewedMessage, sentMessage } from './reportMessages';
import type { ReportReader } from './ReportReader';
import type { ReportSight, SeenReport } from './ReportSight';
import type { ReportStore, StoredReportReview } from './ReportStore';

interface ReportActionsOptions {
  store: ReportStore;
  sight: ReportSight;
  reader: ReportReader;
  frozen: FrozenReports;
  audience: ReportAudience;
  models: Pick<TicketModels, 'namesOf' | 'isUser' | 'isGroup'>;
  clock: ClockService;
}

/** What people do with reports: review them, and send them. */
export class ReportActions {
  readonly #options: ReportActionsOptions;

  constructor(options: ReportActionsOptions) {
    this.#options = options;
  }

  /**
   * Keeps what came of looking at a report, `no action` included (S0-82), and tells those who prepare it.
   *
   * @param said - its period is one of the report, or of its review
   * @throws NotAllowedError that names the reviewers, for others (S0-81)
   * @throws InvalidAnswersError for an owner of an action whom nobody knows
   * @throws as {@link ReportSight.see}, {@link ReportReader.periodOf}
   */
  async review(
    report: string,
    { model, period, ...said }: z.output<typeof reviewReportSchema>,
    caller: TicketCaller,
    idempotencyKey?: string,
  ): Promise<ReportReview> {
    const { store, sight, models, clock, audience } = this.#options;
    const seen = await sight.see(model, report, caller);
    const { definition } = seen;
    await sight.assertOneOf(seen, definition.reviewers, 'reviewed');
    const { shown, reviewed } = await this.#periods(seen, period);
    await this.#assertOwners(said.actions, caller);
    const review: StoredReportReview = {
      ...said,
      id: uuid(),
      modelRef: definition.model.ref,
      report,
      period: reviewed,
      reviewer: caller.user,
      at: clock.now(),
    };
    const names = await models.namesOf(peopleOf(review));
    const recipients = await audience.holdersOf(
      definition,
      definition.responsible,
    );
    const messages = recipients.length
      ? [
          reviewedMessage(definition, review, {
            recipients,
            by: names[caller.user] ?? caller.user,
            shown,
          }),
        ]
      : [];
    const kept = await store.review(
      review,
      messages,
      idempotencyKey === undefined
        ? undefined
        : {
            actor: caller.user,
            key: idempotencyKey,
            hash: contentHash({ report, model, period, ...said }),
          },
    );
    return describeReview(kept, names, seen);
  }

  /**
   * Sends a report of a period that is over to those whom the model names, also once more.
   *
   * @throws NotAllowedError that names who sends it, for others
   * @throws ConflictError while the period runs, and where nobody gets it
   * @throws as {@link ReportSight.see}, {@link ReportReader.periodOf}
   */
  async send(
    report: string,
    which: { model: string; period: string },
    caller: TicketCaller,
    idempotencyKey?: string,
  ): Promise<Report> {
    const { store, sight, reader, frozen, audience, clock } = this.#options;
    const seen = await sight.see(which.model, report, caller);
    const { definition, standing } = seen;
    if (!standing.isOwner) {
      await sight.assertOneOf(seen, definition.responsible, 'sent');
    }
    const period = await reader.periodOf(seen, which.period);
    const at = clock.now();
    const { model, sentTo, title } = definition;
    if (at < spanOf(period, zoneOf(model)).to) {
      throw new ConflictError(
        `period: ${periodIn(
          'en-GB',
          period,
        )} is not over; '${title}' can be sent when it is`,
      );
    }
    const recipients = await audience.holdersOf(definition, sentTo);
    if (recipients.length === 0) {
      throw new ConflictError(
        `report: ${
          sentTo.length ? 'nobody holds the roles' : 'the model names nobody'
        } that '${title}' is sent to (reports.${report}.sentTo)`,
      );
    }
    const { content } = await frozen.get(definition, period);
    const id = uuid();
    const sent = { recipients, content, occasion: id };
    await store.deliver(
      {
        id,
        modelRef: model.ref,
        report,
        period,
        occasion: id,
        actor: caller.user,
        at,
        recipients,
      },
      [sentMessage(definition, period, sent)],
      idempotencyKey === undefined
        ? undefined
        : {
            actor: caller.user,
            key: idempotencyKey,
            hash: contentHash({ report, ...which }),
          },
    );
    return reader.read(seen, period);
  }

  /** The period that is reviewed, and that of the report which shows it. */
  async #periods(seen: SeenReport, period: string) {
    const { reader } = this.#options;
    const { definition } = seen;
    const zone = zoneOf(definition.model);
    const lastInstant = new Date(spanOf(period, zone).to.getTime() - 1);
    const isOwn = lengthOf(period) === definition.length;
    const own = isOwn ? period : periodAt(lastInstant, definition.length, zone);
    const term = reviewTerm(definition, own, zone);
    // A quarter is named by itself, or by one of its months.
    const asked = isOwn || term?.period === period ? own : period;
    const shown = await reader.periodOf(seen, asked);
    return { shown, reviewed: term?.period ?? shown };
  }

  async #assertOwners(
    actions: { owner?: string }[],
    caller: TicketCaller,
  ): Promise<void> {
    const { models } = this.#options;
    const problems = [];
    for (const [i, { owner }] of actions.entries()) {
      const isKnown =
        owner === undefined ||
        (await models.isUser(owner, caller)) ||
        (await models.isGroup(owner, caller));
      if (!isKnown) {
        problems.push({
          field: `actions.${i}.owner`,
          message: `'${owner}' is not a user or group of the catalog; a full reference such as user:default/ann is allowed`,
        });
      }
    }
    if (problems.length > 0) throw new InvalidAnswersError(problems);
  }
}
