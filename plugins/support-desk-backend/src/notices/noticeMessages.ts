import {
  localDate,
  zoneOf,
  type CompiledModel,
  type CompiledNotice,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { toMarkdown } from '../mail/in/mailText';
import type { NotificationMessage } from '../outbox/types';
import { joined, plain, say, type Said } from '../words';
import type { StoredNotice, StoredRecipient } from './NoticeStore';
import { noticeTypeOf } from './noticeType';

/** `Monday 17 March 2025, 20:00 to 22:00 (America/Phoenix).`, in the zone of the model. */
function windowOf(
  model: CompiledModel,
  { startsAt, endsAt }: Pick<StoredNotice, 'startsAt' | 'endsAt'>,
): Said | undefined {
  if (!startsAt) return undefined;
  const zone = zoneOf(model);
  const from = { local: startsAt.toISOString(), zone };
  if (!endsAt) return say('notices.from', { from, zone });
  const end = endsAt.toISOString();
  const isSameDay = localDate(model, startsAt) === localDate(model, endsAt);
  const to = isSameDay ? { time: end, zone } : { local: end, zone };
  return say('notices.fromTo', { from, to, zone });
}

/** What recipients are told when a notice is sent, or given another time. */
export function toldMessages(
  notice: StoredNotice,
  model: CompiledModel,
  recipients: StoredRecipient[],
  { isRescheduled = false }: { isRescheduled?: boolean } = {},
): NotificationMessage[] {
  const type = noticeTypeOf(model, notice);
  const title = isRescheduled
    ? say('notices.anotherTime', { type: type.title, notice: notice.title })
    : `${type.title}: ${notice.title}`;
  const told = (wantsReply: boolean) =>
    byMail(
      notice,
      message(
        notice,
        recipients.filter(it => it.wantsReply === wantsReply),
        {
          title,
          description: sentences(
            windowOf(model, notice),
            wantsReply && say('notices.pleaseConfirm'),
          ),
        },
      ),
    );
  return [told(true), told(false)].filter(it => it.recipients.length > 0);
}

/** How a notice goes on, and what whoever posted it says about that. */
export interface News {
  news: 'cancelled' | 'changed' | 'over' | 'standing';
  text: Said;
}

/** What recipients are told while it goes on: how it stands, what changed, that it will not happen. */
export function newsMessage(
  notice: StoredNotice,
  recipients: StoredRecipient[],
  { news, text }: News,
): NotificationMessage[] {
  const told = message(notice, recipients, {
    title: say(`notices.${news}`, { notice: notice.title }),
    description: text,
  });
  return told.recipients.length ? [byMail(notice, told, [text])] : [];
}

/** What those are told who have not replied. */
export function reminderMessage(
  notice: StoredNotice,
  model: CompiledModel,
  outstanding: StoredRecipient[],
): NotificationMessage {
  const reminder = message(notice, outstanding, {
    title: say('notices.reminder', { notice: notice.title }),
    description: windowOf(model, notice),
  });
  return byMail(notice, reminder);
}

/** What those are told who phone whoever has not replied (S0-18). */
export function chaseMessage(
  notice: StoredNotice,
  model: CompiledModel,
  callers: string[],
  outstanding: number,
): NotificationMessage {
  return {
    ...message(notice, [], {
      title: say('notices.outstanding', {
        notice: notice.title,
        count: outstanding,
      }),
      description: sentences(
        say('notices.pleasePhone'),
        windowOf(model, notice),
      ),
    }),
    recipients: callers,
    exclude: undefined,
    asks: { otherwise: [model.owner] },
  };
}

/** What whoever posted it is told when it is over and another notice has to follow (S0-26). */
export function followUpDueMessage(
  notice: StoredNotice,
  { owner }: CompiledModel,
  next: CompiledNotice,
): NotificationMessage {
  return {
    ...message(notice, [], {
      title: say('notices.followUpDue', {
        notice: notice.title,
        next: next.title,
      }),
      description: say('notices.followUpOpen'),
    }),
    recipients: [notice.postedBy],
    exclude: undefined,
    asks: { otherwise: [owner] },
  };
}

function message(
  { id, kind, postedBy }: StoredNotice,
  recipients: StoredRecipient[],
  words: { title: Said; description?: Said },
): NotificationMessage {
  return {
    kind: 'notification',
    recipients: recipients.map(it => it.userRef).filter(it => it !== postedBy),
    exclude: postedBy,
    ...words,
    link: `/support/notices/${id}`,
    severity: kind === 'unplannedInterruption' ? 'high' : 'normal',
    topic: 'support-desk.notices',
    scope: `support-desk.notices.${id}`,
  };
}

/** Has recipients told by mail as well, where that is one of the channels of the notice. @param says - paragraphs of Markdown; default: all that it says */
function byMail(
  notice: StoredNotice,
  told: NotificationMessage,
  says: Said[] = [
    ...(told.description ? [plain(told.description)] : []),
    ...contentOf(notice),
  ],
): NotificationMessage {
  const { modelRef, facts } = notice;
  if (!facts.channels.includes('email')) return told;
  return {
    ...told,
    mail: { modelRef, text: joined(says.filter(Boolean), '\n\n') },
  };
}

/** What a notice says, as Markdown. */
function contentOf({ text, facts }: StoredNotice): Said[] {
  const { reason, backupPlan, points } = facts;
  return [
    text,
    reason ? say('notices.reason', { reason: toMarkdown(reason) }) : '',
    ...points.map(it => `**${toMarkdown(it.topic)}**\n\n${it.text}`),
    backupPlan ? say('notices.backupPlan', { plan: backupPlan }) : '',
  ];
}

function sentences(...parts: (Said | false | undefined)[]): Said | undefined {
  const said = parts.filter(it => it !== false && it !== undefined);
  return said.length ? joined(said, ' ') : undefined;
}
