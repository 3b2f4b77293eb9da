import type {
  Checklist,
  Notice,
  TickStep,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { WorkFailed } from '../../../components/ChangeFailed';
import { ChecklistCard } from '../../../components/Checklist';
import { useNoticeWork } from '../../../hooks/useNoticeWork';

/** What the model has people do about an interruption. */
export function NoticeChecklist(props: {
  notice: Notice;
  checklist: Checklist;
}) {
  const { notice, checklist } = props;
  const work = useNoticeWork(
    notice,
    (api, seen, { step, tick }: { step: string; tick: TickStep }) =>
      api.tickNoticeStep(seen, { checklist: checklist.id, step }, tick),
  );
  return (
    <ChecklistCard
      checklist={checklist}
      isPending={work.isPending}
      onTick={(step, tick) => work.send({ step, tick })}
    >
      <WorkFailed part="noticePage" work={work} />
    </ChecklistCard>
  );
}
