import type {
  EditNotice,
  Notice,
  NoticeLead,
  NoticeType,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** What is typed into the form of a notice. */
export interface NoticeAnswers {
  title: string;
  text: string;
  /** What the model wants to be said, by its words. */
  points: Record<string, string>;
  /** Ids of services of the model. */
  services: string[];
  startsAt?: string;
  endsAt?: string;
  channels: string[];
  reason: string;
  backupPlan: string;
  leadReason: string;
  replyBy?: string;
}

/** What a notice says before anything was typed. */
export const NO_ANSWERS: NoticeAnswers = {
  title: '',
  text: '',
  points: {},
  services: [],
  channels: [],
  reason: '',
  backupPlan: '',
  leadReason: '',
};

/** What a notice says, to be changed. */
export const answersOf = (notice: Notice): NoticeAnswers => ({
  title: notice.title,
  text: notice.text,
  points: Object.fromEntries(notice.points.map(it => [it.topic, it.text])),
  services: notice.services.filter(it => !it.dependsOn).map(it => it.id),
  startsAt: notice.startsAt,
  endsAt: notice.endsAt,
  channels: notice.channels.map(it => it.id),
  reason: notice.reason ?? '',
  backupPlan: notice.backupPlan ?? '',
  leadReason: notice.lead?.reason ?? '',
  replyBy: notice.replies?.deadline,
});

/** The answers as the back end takes them; what was not said is left out, or taken back. */
export function factsOf(
  answers: NoticeAnswers,
  { include, wantsReply }: Pick<NoticeType, 'include' | 'wantsReply'>,
) {
  const { title, text, points, services, channels, startsAt } = answers;
  const said = (words: string) => words.trim() || null;
  return {
    title: title.trim(),
    text: text.trim(),
    points: include
      .map(topic => ({ topic, text: points[topic]?.trim() ?? '' }))
      .filter(it => it.text),
    services,
    channels,
    ...(startsAt && { startsAt }),
    endsAt: answers.endsAt ?? null,
    reason: said(answers.reason),
    backupPlan: said(answers.backupPlan),
    leadReason: said(answers.leadReason),
    ...(wantsReply && { replyBy: answers.replyBy ?? null }),
  } satisfies EditNotice;
}

type Facts = ReturnType<typeof factsOf>;

/** What of a notice is other than before. */
export const changedFacts = (before: Facts, after: Facts): EditNotice =>
  Object.fromEntries(
    Object.entries(after).filter(
      ([key, value]) =>
        JSON.stringify(value) !== JSON.stringify(before[key as keyof Facts]),
    ),
  );

/** A field of the form; one for each of the model's points. */
export type NoticeField =
  | Exclude<keyof NoticeAnswers, 'points' | 'reason' | 'backupPlan'>
  | `points.${string}`;

/** Which message says what is wrong with a field. */
export type NoticeProblem =
  | 'title'
  | 'text'
  | 'services'
  | 'startsAt'
  | 'notBegun'
  | 'endsAt'
  | 'replyBy'
  | 'channels'
  | 'point'
  | 'leadReason';

/** @see problemsOf */
export type NoticeProblems = Partial<Record<NoticeField, NoticeProblem>>;

/**
 * What is wrong with the answers, by field.
 *
 * @param options - `lead`: how much ahead it would be told, as far as it is known; `hasServices`: whether the model has any
 */
export function problemsOf(
  answers: NoticeAnswers,
  type: Pick<NoticeType, 'kind' | 'include' | 'channels'>,
  options: { now: Date; lead?: NoticeLead; hasServices: boolean },
): NoticeProblems {
  const { startsAt, endsAt, replyBy } = answers;
  const now = options.now.getTime();
  const begins = startsAt ? Date.parse(startsAt) : now;
  const isPlanned = type.kind === 'plannedDowntime';
  const isUnplanned = type.kind === 'unplannedInterruption';
  const found: [NoticeField, NoticeProblem, boolean][] = [
    ['title', 'title', !answers.title.trim()],
    ['text', 'text', !answers.text.trim()],
    [
      'services',
      'services',
      (isPlanned || isUnplanned) &&
        options.hasServices &&
        answers.services.length === 0,
    ],
    ['startsAt', 'startsAt', isPlanned && !startsAt],
    ['startsAt', 'notBegun', isUnplanned && begins > now],
    ['endsAt', 'endsAt', Boolean(endsAt) && Date.parse(endsAt!) <= begins],
    ...type.include.map((topic): (typeof found)[number] => [
      `points.${topic}`,
      'point',
      !answers.points[topic]?.trim(),
    ]),
    ['replyBy', 'replyBy', Boolean(replyBy) && Date.parse(replyBy!) <= now],
    [
      'channels',
      'channels',
      type.channels.length > 0 && answers.channels.length === 0,
    ],
    [
      'leadReason',
      'leadReason',
      Boolean(options.lead?.isTooShort) && !answers.leadReason.trim(),
    ],
  ];
  return Object.fromEntries(
    found.filter(it => it[2]).map(([field, problem]) => [field, problem]),
  );
}
