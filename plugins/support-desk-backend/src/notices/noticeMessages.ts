import {
  zoneOf,
  type CompiledModel,
  type CompiledNotice,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { DateTime } from 'luxon';
import { toMarkdown } from '../mail/in/mailText';
import type { NotificationMessage } from '../outbox/types';
import type { StoredNotice, StoredRecipient } from './NoticeStore';
import { noticeTypeOf } from './noticeType';

/** `Monday 17 March 2025, 20:00 to 22:00 (America/Phoenix)`, in the zone of the model. */
export function windowInWords(
  model: CompiledModel,
  { startsAt, endsAt }: Pick<StoredNotice, 'startsAt' | 'endsAt'>,
): string | undefined {
  if (!startsAt) return undefined;
  const zone = zoneOf(model);
  const inZone = (at: Date) =>
    DateTime.fromJSDate(at, { zone }).setLocale('en-GB');
  const from = inZone(startsAt);
  const to = endsAt && inZone(endsAt);
  const format = 'cccc d LLLL yyyy, HH:mm';
  const end = to?.toFormat(to.hasSame(from, 'day') ? 'HH:mm' : format);
  return `${from.toFormat(format)}${end ? ` to ${end}` : ''} (${zone})`;
}

/** What recipients are told when a notice is sent, or given another time. */
export function toldMessages(
  notice: StoredNotice,
  model: CompiledModel,
  recipients: StoredRecipient[],
  { isRescheduled = false }: { isRescheduled?: boolean } = {},
): NotificationMessage[] {
  const type = noticeTypeOf(model, notice);
  const subject = isRescheduled ? `${type.title}, another time` : type.title;
  const told = (wantsReply: boolean) =>
    byMail(
      notice,
      message(
        notice,
        recipients.filter(it => it.wantsReply === wantsReply),
        {
          title: `${subject}: ${notice.title}`,
          description: sentences(
            windowInWords(model, notice),
            wantsReply && 'Please confirm that you have received this',
          ),
        },
      ),
    );
  return [told(true), told(false)].filter(it => it.recipients.length > 0);
}

/** What recipients are told while it goes on: how it stands, what changed, that it will not happen. */
export function newsMessage(
  notice: StoredNotice,
  recipients: StoredRecipient[],
  { subject, text }: { subject: string; text: string },
): NotificationMessage[] {
  const news = message(notice, recipients, {
    title: `${notice.title}: ${subject}`,
    description: text,
  });
  return news.recipients.length ? [byMail(notice, news, [text])] : [];
}

/** What those are told who have not replied. */
export function reminderMessage(
  notice: StoredNotice,
  model: CompiledModel,
  outstanding: StoredRecipient[],
): NotificationMessage {
  const reminder = message(notice, outstanding, {
    title: `Please confirm that you have received: ${notice.title}`,
    description: sentences(windowInWords(model, notice)),
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
  const people = outstanding === 1 ? 'person has' : 'people have';
  return {
    ...message(notice, [], {
      title: `${notice.title}: ${outstanding} ${people} not replied`,
      description: sentences('Please phone them', windowInWords(model, notice)),
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
      title: `${notice.title} is over: '${next.title}' is due`,
      description: 'It stays open until that notice was sent.',
    }),
    recipients: [notice.postedBy],
    exclude: undefined,
    asks: { otherwise: [owner] },
  };
}

function message(
  { id, kind, postedBy }: StoredNotice,
  recipients: StoredRecipient[],
  words: { title: string; description?: string },
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
  says = [toMarkdown(told.description ?? ''), ...contentOf(notice)],
): NotificationMessage {
  const { modelRef, facts } = notice;
  if (!facts.channels.includes('email')) return told;
  return {
    ...told,
    mail: { modelRef, text: says.filter(Boolean).join('\n\n') },
  };
}

/** What a notice says, as Markdown. */
function contentOf({ text, facts }: StoredNotice): string[] {
  const { reason, backupPlan, points } = facts;
  return [
    text,
    reason ? `**Reason:** ${toMarkdown(reason)}` : '',
    ...points.map(it => `**${toMarkdown(it.topic)}**\n\n${it.text}`),
    backupPlan ? `**Backup plan:** ${backupPlan}` : '',
  ];
}

function sentences(...parts: (string | false | undefined)[]) {
  const said = parts.filter(Boolean);
  return said.length ? `${said.join('. ')}.` : undefined;
}
