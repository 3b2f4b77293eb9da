import { ConflictError } from '@backstage/errors';
import type {
  EditNotice,
  FieldProblem,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ClockService } from '@supportdesk/backstage-plugin-support-desk-node';
import { InvalidAnswersError } from '../tickets/errors';
import type { TicketCaller } from '../tickets/TicketService';
import { ALLOWED } from './actionsOf';
import { problemsOf } from './checkNotice';
import { entitiesOf, type ConcernedServices } from './ConcernedServices';
import { changesBetween, draftOf } from './draftOf';
import type { NoticeLifecycle } from './NoticeLifecycle';
import { say } from '../words';
import { newsMessage, toldMessages } from './noticeMessages';
import type { SeenNotice } from './NoticeSight';
import type {
  NoticeChange,
  NoticeStore,
  StoredNotice,
  StoredRecipient,
} from './NoticeStore';
import type { Telling } from './Telling';

interface EditingOptions {
  notices: Pick<NoticeStore, 'recipientsOf'>;
  telling: Telling;
  concerned: ConcernedServices;
  lifecycle: NoticeLifecycle;
  clock: ClockService;
}

/** What a change of the words or the time of a notice brings with it. */
export class NoticeEditing {
  readonly #options: EditingOptions;

  constructor(options: EditingOptions) {
    this.#options = options;
  }

  /**
   * @returns nothing where nothing is another than before
   * @throws InvalidAnswersError; ConflictError for a notice that is over
   */
  async edit(
    seen: SeenNotice,
    said: EditNotice,
    caller: TicketCaller,
  ): Promise<NoticeChange | undefined> {
    const { notice: before } = seen;
    if (!ALLOWED.edit(before)) {
      throw new ConflictError(
        `notice: '${before.title}' is over and stays as it is; post another one`,
      );
    }
    const after = await this.#draft(seen, said, caller);
    const changes = changesBetween(before, after);
    if (changes.length === 0) return undefined;
    const at = this.#options.clock.now();
    const entities = entitiesOf(after.facts.concerned);
    if (before.state === 'draft') {
      return { notice: after, at, events: [], messages: [], entities };
    }
    const isMoved = changes.some(it => /^(starts|ends)At$/.test(it.field));
    const change =
      isMoved && before.state === 'scheduled'
        ? await this.#reschedule(seen, after, {
            at,
            actor: caller.user,
            changes,
          })
        : await this.#tell(seen, after, { at, actor: caller.user, changes });
    return { ...change, entities };
  }

  async #draft(
    { notice: before, standing, type }: SeenNotice,
    said: EditNotice,
    caller: TicketCaller,
  ): Promise<StoredNotice> {
    const { concerned, clock } = this.#options;
    const { model } = standing.registered;
    const found = said.services
      ? await concerned.of(model, said.services, caller)
      : { services: before.facts.concerned, problems: [] };
    const after = draftOf(before, said, found.services);
    const isSending = before.state !== 'draft';
    const problems = [
      ...found.problems,
      ...problemsOf(after, {
        model,
        type,
        now: clock.now(),
        isSending,
        before,
      }),
      ...problemsOfBegun(before, after),
    ];
    if (problems.length) throw new InvalidAnswersError(problems);
    return after;
  }

  /** Everybody is asked anew; what they replied before stays in the history. */
  async #reschedule(
    { notice: before, standing, type }: SeenNotice,
    after: StoredNotice,
    { at, actor, changes }: Edited,
  ): Promise<NoticeChange> {
    const { notices, telling, lifecycle } = this.#options;
    const { registered } = standing;
    const { model } = registered;
    const { recipients: now } = await telling.of(registered, type, {
      follows: after.follows,
      askedAt: at,
    });
    const told = (await notices.recipientsOf([before.id])).get(before.id)!;
    const recipients = [...now, ...noLonger(told, now, at)];
    const facts = {
      ...after.facts,
      askedAt: at.toISOString(),
      remindedAt: undefined,
      chaseAskedAt: undefined,
    };
    const moved = await lifecycle.settle({ ...after, facts }, model, at);
    const replies = told.flatMap(({ userRef, acknowledgedAt, remark }) =>
      acknowledgedAt
        ? [{ user: userRef, at: acknowledgedAt.toISOString(), remark }]
        : [],
    );
    return {
      notice: moved.notice,
      at,
      events: [
        { at, type: 'rescheduled', actor, data: { changes, replies } },
        ...moved.events,
      ],
      messages: [
        ...toldMessages(moved.notice, model, recipients, {
          isRescheduled: true,
        }),
        ...moved.messages,
      ],
      recipients,
    };
  }

  async #tell(
    { notice: before, standing }: SeenNotice,
    after: StoredNotice,
    { at, actor, changes }: Edited,
  ): Promise<NoticeChange> {
    const { notices, lifecycle } = this.#options;
    const { model } = standing.registered;
    const told = (await notices.recipientsOf([before.id])).get(before.id)!;
    const settled = await lifecycle.settle(after, model, at);
    return {
      notice: settled.notice,
      at,
      events: [
        { at, type: 'edited', actor, data: { changes } },
        ...settled.events,
      ],
      messages: [
        ...newsMessage(settled.notice, told, {
          news: 'changed',
          text: say('notices.readAgain'),
        }),
        ...settled.messages,
      ],
    };
  }
}

interface Edited {
  at: Date;
  actor: string;
  changes: ReturnType<typeof changesBetween>;
}

/** They were told of the old time, so they hear of the new one, too. */
function noLonger(
  told: StoredRecipient[],
  now: StoredRecipient[],
  askedAt: Date,
): StoredRecipient[] {
  const users = new Set(now.map(it => it.userRef));
  return told
    .filter(it => !users.has(it.userRef))
    .map(({ userRef, as, groupRef }) => ({
      userRef,
      as,
      groupRef,
      askedAt,
      wantsReply: false,
    }));
}

function problemsOfBegun(
  before: StoredNotice,
  after: StoredNotice,
): FieldProblem[] {
  const isMoved = before.startsAt?.getTime() !== after.startsAt?.getTime();
  if (before.state !== 'open' || !isMoved) return [];
  const message = `it has begun at ${before.startedAt?.toISOString()}; its start stays as it is`;
  return [{ field: 'startsAt', message }];
}
