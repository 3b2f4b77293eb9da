import { ConflictError, NotAllowedError } from '@backstage/errors';
import {
  recipientStateSchema,
  type AcknowledgeNotice,
  type chaseRecipientSchema,
  type Notice,
  type NoticeRecipient,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { v7 as uuid } from 'uuid';
import type { z } from 'zod';
import { parseWords } from '../http';
import { InvalidAnswersError } from '../tickets/errors';
import type { TicketModels } from '../tickets/TicketModels';
import type { TicketCaller } from '../tickets/TicketService';
import { checkChase } from './checkChase';
import { describeRecipients } from './describeRecipients';
import type { NoticeDescriber } from './NoticeDescriber';
import type { NoticeSight, SeenNotice } from './NoticeSight';
import type { NoticeStore } from './NoticeStore';
import type { PhoneBook } from './PhoneBook';
import { recipientState } from './recipientState';

interface RepliesOptions {
  notices: NoticeStore;
  sight: NoticeSight;
  describer: NoticeDescriber;
  phoneBook: PhoneBook;
  models: Pick<TicketModels, 'namesOf'>;
  clock: ClockService;
}

/** Who was told of a notice, who confirmed it, and the calls to those who did not (S0-17 to S0-19). */
export class NoticeReplies {
  readonly #options: RepliesOptions;

  constructor(options: RepliesOptions) {
    this.#options = options;
  }

  /**
   * @param states - comma-separated; `outstanding` are those to phone
   * @throws NotFoundError for a notice that the caller does not see
   * @throws NotAllowedError for whoever neither posts nor phones, nor owns the model
   * @throws MalformedRequestError for a state that there is not
   */
  async list(
    id: string,
    states: string | undefined,
    caller: TicketCaller,
  ): Promise<NoticeRecipient[]> {
    const wanted = parseWords(
      'query.state',
      states,
      recipientStateSchema.options,
    );
    const seen = await this.#options.sight.see(id, caller);
    if (!seen.maySeeReplies) {
      throw new NotAllowedError(
        `notice: who was told of '${seen.notice.title}' and who replied is for those who post it, those who phone and the owner of the model`,
      );
    }
    const all = await this.#describe(seen, caller);
    return wanted ? all.filter(it => wanted.includes(it.state)) : all;
  }

  /**
   * Confirms that the caller has got it; once more changes the remark only.
   *
   * @throws NotFoundError for a notice that the caller does not see
   * @throws NotAllowedError for whoever was not told; ConflictError where no reply is wanted
   */
  async acknowledge(
    id: string,
    { remark }: AcknowledgeNotice,
    caller: TicketCaller,
  ): Promise<Notice> {
    const { notices, sight, describer, clock } = this.#options;
    const seen = await sight.see(id, caller);
    const { notice } = seen;
    const mine = (await notices.statesOf([id], caller.user)).get(id);
    if (!mine) {
      throw new NotAllowedError(
        `notice: '${notice.title}' was not sent to you, so you need not confirm it`,
      );
    }
    if (mine === 'told' || notice.state === 'cancelled') {
      throw new ConflictError(
        `notice: '${notice.title}' ${
          mine === 'told' ? 'asks you for no reply' : 'is cancelled'
        }; nothing was kept`,
      );
    }
    await notices.acknowledge(id, caller.user, { at: clock.now(), remark });
    return describer.describe(await sight.see(id, caller), caller);
  }

  /**
   * Records a call to somebody who had not replied.
   *
   * @throws NotFoundError for a notice that the caller does not see
   * @throws RefusedError for whoever does not phone, naming who does (S0-18)
   * @throws InvalidAnswersError that names each field that is wrong; ConflictError for somebody who has replied
   */
  async chase(
    id: string,
    said: z.output<typeof chaseRecipientSchema>,
    caller: TicketCaller,
  ): Promise<NoticeRecipient> {
    const { notices, sight, clock } = this.#options;
    const seen = await sight.see(id, caller);
    await this.#assertMayChase(seen);
    const recipients = (await notices.recipientsOf([id])).get(id)!;
    const userRef = said.recipient.toLocaleLowerCase('en');
    const recipient = recipients.find(
      it => it.userRef.toLocaleLowerCase('en') === userRef,
    );
    const now = clock.now();
    const at = said.at === undefined ? now : new Date(said.at);
    const problems = checkChase({ ...said, at }, recipient, {
      recipients,
      now,
      channel: seen.type.acknowledgement!.chase!.channel,
    });
    if (!recipient || problems.length) throw new InvalidAnswersError(problems);
    if (recipientState(recipient, []) === 'acknowledged') {
      throw new ConflictError(
        `recipient: '${
          recipient.userRef
        }' has replied at ${recipient.acknowledgedAt?.toISOString()}; there is no need to phone`,
      );
    }
    await notices.addChase(id, {
      id: uuid(),
      userRef: recipient.userRef,
      channel: said.channel,
      result: said.result,
      note: said.note || undefined,
      actor: caller.user,
      at,
    });
    const all = await this.#describe(seen, caller);
    return all.find(it => it.user.ref === recipient.userRef)!;
  }

  async #assertMayChase({ mayChase, notice, standing, type }: SeenNotice) {
    if (mayChase) return;
    const { chase } = type.acknowledgement ?? {};
    if (!chase) {
      throw new ConflictError(
        `notice: '${notice.title}' asks for no reply, so nobody is phoned`,
      );
    }
    const { roles, parties } = standing.registered.model;
    const titles = chase.responsible.map(
      it => (roles[it] ?? parties[it])?.title ?? it,
    );
    await this.#options.sight.refuse(
      {
        code: 'ROLE_REQUIRED',
        message: `To phone those who have not replied is only for ${titles.join(
          ' or ',
        )}.`,
        rule: chase.path,
        ask: chase.responsible,
        redirect: [],
      },
      standing,
    );
  }

  async #describe(
    { notice, standing, mayChase }: SeenNotice,
    caller: TicketCaller,
  ): Promise<NoticeRecipient[]> {
    const { notices, phoneBook, models } = this.#options;
    const { id } = notice;
    const [recipients, chases] = await Promise.all([
      notices.recipientsOf([id]),
      notices.chasesOf([id]),
    ]);
    const told = recipients.get(id)!;
    const users = told.map(it => it.userRef);
    const calls = chases.get(id)!;
    const [names, phones] = await Promise.all([
      models.namesOf([
        ...users,
        ...told.flatMap(it => it.groupRef ?? []),
        ...calls.map(it => it.actor),
      ]),
      mayChase ? phoneBook.numbersOf(users, caller) : undefined,
    ]);
    return describeRecipients(told, calls, {
      model: standing.registered.model,
      names,
      phones,
    });
  }
}
