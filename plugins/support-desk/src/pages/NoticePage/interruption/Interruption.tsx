import type {
  Interruption as InterruptionFacts,
  Notice,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { DecisionLog } from './DecisionLog';
import { Exclusions } from './Exclusions';
import { NoticeChecklist } from './NoticeChecklist';
import { Recovery } from './Recovery';
import { Reports } from './Reports';
import { Review } from './Review';
import { Severity } from './Severity';

/** What each part of an interruption is given. */
export interface InterruptionProps {
  notice: Notice;
  interruption: InterruptionFacts;
}

/** What is known of an interruption beside its notice: how severe it is, how it is got over, what was decided, and what came of it. */
export function Interruption(props: InterruptionProps) {
  const { notice, interruption } = props;
  return (
    <>
      <Severity {...props} />
      <Recovery {...props} />
      {interruption.checklists.map(it => (
        <NoticeChecklist key={it.id} notice={notice} checklist={it} />
      ))}
      <DecisionLog notice={notice} />
      <Exclusions {...props} />
      <Reports {...props} />
      <Review {...props} />
    </>
  );
}
