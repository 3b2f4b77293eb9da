import type { FieldProblem } from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredRecipient } from './NoticeStore';

/** How many people are named who could be meant. */
const MOST_NAMED = 20;

/** What is wrong with what somebody says of a call. */
export function checkChase(
  { channel, at }: { channel: string; at: Date },
  recipient: StoredRecipient | undefined,
  options: { recipients: StoredRecipient[]; now: Date; channel: string },
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (!recipient?.wantsReply) {
    problems.push({
      field: 'recipient',
      message: 'is nobody who was asked to reply',
      allowed: options.recipients
        .filter(it => it.wantsReply)
        .slice(0, MOST_NAMED)
        .map(it => it.userRef),
    });
  }
  if (channel !== options.channel) {
    problems.push({
      field: 'channel',
      message: `'${channel}' is not how the model has it done`,
      allowed: [options.channel],
    });
  }
  if (at > options.now || (recipient && at < recipient.askedAt)) {
    problems.push({
      field: 'at',
      message: `${at.toISOString()} is not possible; it can be from the asking${
        recipient ? `, ${recipient.askedAt.toISOString()},` : ''
      } to now, ${options.now.toISOString()}`,
    });
  }
  return problems;
}
