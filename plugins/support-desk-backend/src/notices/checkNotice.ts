import type {
  CompiledModel,
  CompiledNotice,
  FieldProblem,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { StoredNotice } from './NoticeStore';
import { isInterruption } from './noticeType';

/** What of a notice is checked. */
type Checked = Pick<StoredNotice, 'kind' | 'startsAt' | 'endsAt' | 'facts'>;

interface CheckOptions {
  model: CompiledModel;
  type: CompiledNotice;
  now: Date;
  /** What has to be there is only asked for then; a draft may lack it. */
  isSending: boolean;
  /** As it was, of one that is changed. */
  before?: Pick<StoredNotice, 'facts'>;
}

type Check = (notice: Checked, options: CheckOptions) => FieldProblem[];

const problemsOfPoints: Check = ({ facts }, { type, isSending }) => {
  const { include } = type;
  const topics = facts.points.map(it => it.topic);
  const wrong = facts.points.flatMap(({ topic }, i): FieldProblem[] => {
    if (topics.indexOf(topic) < i) {
      const message = `'${topic}' comes twice; say it once`;
      return [{ field: `points.${topic}`, message }];
    }
    if (include.includes(topic) || include.length === 0) return [];
    const message = `'${topic}' is nothing that '${type.title}' says`;
    return [{ field: `points.${topic}`, message, allowed: include }];
  });
  const missing = include.filter(
    topic => !facts.points.some(it => it.topic === topic && it.text),
  );
  return [
    ...wrong,
    ...(isSending ? missing : []).map(topic => ({
      field: `points.${topic}`,
      message: `'${type.title}' has to say: ${topic}`,
    })),
  ];
};

const problemsOfChannels: Check = ({ facts }, { type, isSending }) => {
  const allowed: string[] = type.channels;
  const unknown = facts.channels.find(it => !allowed.includes(it));
  const isMissing = isSending && allowed.length > 0 && !facts.channels.length;
  if (unknown === undefined && !isMissing) return [];
  const message = `${
    unknown === undefined ? '' : `'${unknown}' is none of them; `
  }choose at least one of ${allowed.join(', ')}`;
  return [{ field: 'channels', message, allowed }];
};

const problemsOfTimes: Check = (
  { kind, startsAt, endsAt, facts },
  { type, now, isSending, before },
) => {
  const problems: FieldProblem[] = [];
  const isNewDeadline = facts.replyBy !== before?.facts.replyBy;
  if (isSending && kind === 'plannedDowntime' && !startsAt) {
    const message = 'when it begins has to be said';
    problems.push({ field: 'startsAt', message });
  }
  if (kind === 'unplannedInterruption' && startsAt && startsAt > now) {
    const message = `${startsAt.toISOString()} is to come; what is not planned has begun, by ${now.toISOString()} at the latest`;
    problems.push({ field: 'startsAt', message });
  }
  const begins = startsAt ?? now;
  if (endsAt && endsAt <= begins) {
    const message = `has to be after its start, ${begins.toISOString()}`;
    problems.push({ field: 'endsAt', message });
  }
  if (facts.replyBy && !type.acknowledgement) {
    const message = `'${type.title}' asks nobody to reply; leave it out`;
    problems.push({ field: 'replyBy', message });
  } else if (facts.replyBy && isNewDeadline && new Date(facts.replyBy) <= now) {
    const message = `has passed; it can be after ${now.toISOString()}`;
    problems.push({ field: 'replyBy', message });
  }
  return problems;
};

const problemsOfServices: Check = (notice, { model, isSending }) => {
  const allowed = Object.keys(model.services);
  const isMissing =
    isSending &&
    isInterruption(notice) &&
    allowed.length > 0 &&
    notice.facts.services.length === 0;
  return isMissing
    ? [
        {
          field: 'services',
          message: 'name at least one that is down',
          allowed,
        },
      ]
    : [];
};

/** What is wrong with what a notice says, field by field (S0-14, S0-20 to S0-22). */
export function problemsOf(
  notice: Checked,
  options: CheckOptions,
): FieldProblem[] {
  return [
    problemsOfPoints,
    problemsOfChannels,
    problemsOfTimes,
    problemsOfServices,
  ].flatMap(check => check(notice, options));
}
