import type { Message } from '../../outbox/types';
import { joined, say, type Said } from '../../words';
import type { StepOf } from '../NoticeSteps';
import type { StoredNotice } from '../NoticeStore';

type Measure = StepOf<'review'>['measures'][number];

/** Whoever keeps it from happening again is told so. */
export function measureMessages(
  { id, title }: StoredNotice,
  measures: Measure[],
  reviewer: string,
): Message[] {
  const owners = new Set(measures.flatMap(it => it.owner ?? []));
  owners.delete(reviewer);
  return [...owners].map(owner => ({
    kind: 'notification',
    recipients: [owner],
    title: say('notices.measure', { notice: title }),
    description: joined(
      measures.filter(it => it.owner === owner).map(measureInWords),
      '\n',
    ),
    link: `/support/notices/${id}`,
    severity: 'normal',
    topic: 'support-desk.notices',
    scope: `support-desk.notices.${id}.measures`,
  }));
}

function measureInWords({ text, dueOn }: Measure): Said {
  return dueOn
    ? say('notices.measureBy', { measure: text, day: { day: dueOn } })
    : text;
}
