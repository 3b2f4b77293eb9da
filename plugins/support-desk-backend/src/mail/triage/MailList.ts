import {
  mailOutcomeSchema,
  type MailPage,
  type mailQuerySchema,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { z } from 'zod';
import { MalformedRequestError, readCursor, writeCursor } from '../../http';
import type { TicketCaller } from '../../tickets/TicketService';
import type { MailFilter, MailStore } from '../StoredMail';
import type { MailDescriber } from './MailDescriber';
import type { MailSight } from './MailSight';

const placeSchema = z.tuple([z.number(), z.string()]);

type MailRequest = z.output<typeof mailQuerySchema>;

/** Lists mails to those who work in their models. */
export class MailList {
  readonly #sight: MailSight;
  readonly #describer: MailDescriber;
  readonly #mails: Pick<MailStore, 'list' | 'count'>;

  constructor(options: {
    sight: MailSight;
    describer: MailDescriber;
    mails: Pick<MailStore, 'list' | 'count'>;
  }) {
    this.#sight = options.sight;
    this.#describer = options.describer;
    this.#mails = options.mails;
  }

  /** @throws MalformedRequestError for an outcome that there is not, and a cursor of another list */
  async list(request: MailRequest, caller: TicketCaller): Promise<MailPage> {
    const filter = filterOf(request, await this.#sight.models(caller));
    const { limit, cursor } = request;
    const [receivedAt, id] = cursor ? readCursor(cursor, placeSchema) : [];
    const found = await this.#mails.list(filter, {
      limit: limit + 1,
      ...(id !== undefined && { after: { receivedAt: receivedAt!, id } }),
    });
    const page = found.slice(0, limit);
    const last = page.at(-1)!;
    return {
      items: await this.#describer.describe(page),
      ...(found.length > limit && {
        nextCursor: writeCursor([last.receivedAt.getTime(), last.id]),
      }),
      ...(!cursor && (await this.#counts(filter))),
    };
  }

  async #counts(filter: MailFilter) {
    const counts = await this.#mails.count(filter);
    const asked = filter.outcomes ?? mailOutcomeSchema.options;
    const totalCount = asked.reduce((sum, it) => sum + counts[it], 0);
    return { counts, totalCount };
  }
}

function filterOf(
  { model, mailbox, outcome, since, q }: MailRequest,
  visible: string[],
): MailFilter {
  return {
    models: visible.filter(
      it => !model || it === model || it === `supportmodel:${model}`,
    ),
    mailbox,
    outcomes: outcome?.split(',').map(parseOutcome),
    since: since ? new Date(since) : undefined,
    text: q?.trim() || undefined,
  };
}

function parseOutcome(word: string) {
  const { data } = mailOutcomeSchema.safeParse(word.trim());
  if (data) return data;
  throw new MalformedRequestError([
    {
      field: 'query.outcome',
      message: `'${word}' is nothing that becomes of a mail`,
      allowed: mailOutcomeSchema.options,
    },
  ]);
}
