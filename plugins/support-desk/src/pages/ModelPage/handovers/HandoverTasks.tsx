import {
  zoneOf,
  type Handover,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Alert, Checkbox } from '@backstage/ui';
import {
  RiCheckboxBlankCircleLine,
  RiCheckboxCircleFill,
  RiTimerLine,
} from '@remixicon/react';
import { StatusLabel } from '../../../components/StatusLabel';
import { reasonOf } from '../../../hooks/workFailure';
import { useFormat } from '../../../time/useFormat';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import { useModelDetail } from '../parts/ModelContext';
import partStyles from '../parts/parts.module.css';
import { useDates } from '../parts/useDates';
import { tasksDueFrom } from './handoverDays';
import styles from './handovers.module.css';
import { useTaskTicks } from './useHandovers';

type Task = Handover['tasks'][number];

/** What has to be done before a hand-over: those who may, tick it; taking a tick back is as easy. */
export function HandoverTasks({ handover }: { handover: Handover }) {
  const { t } = useMessages(modelTranslationRef);
  const { model } = useModelDetail();
  const ticks = useTaskTicks(model.ref, handover.id);
  return (
    <>
      <ul className={styles.tasks}>
        {handover.tasks.map(task => (
          <li key={task.number}>
            {handover.mayEdit ? (
              <Checkbox
                isSelected={Boolean(task.done)}
                isDisabled={ticks.isPending}
                onChange={done => ticks.mutate({ task: task.number, done })}
              >
                {task.text}
              </Checkbox>
            ) : (
              <StatusLabel
                icon={
                  task.done ? (
                    <RiCheckboxCircleFill />
                  ) : (
                    <RiCheckboxBlankCircleLine />
                  )
                }
                tone={task.done ? 'done' : 'neutral'}
              >
                {task.text}
              </StatusLabel>
            )}
            <div className={`${partStyles.second} ${styles.when}`}>
              <TaskState task={task} handover={handover} />
            </div>
          </li>
        ))}
      </ul>
      {ticks.error && (
        <Alert
          role="alert"
          status="danger"
          icon
          title={t('model.handover.task.failed')}
          description={reasonOf(ticks.error)}
        />
      )}
    </>
  );
}

function TaskState(props: { task: Task; handover: Handover }) {
  const { t } = useMessages(modelTranslationRef);
  const { model } = useModelDetail();
  const format = useFormat();
  const { date } = useDates();
  const { done } = props.task;
  const { tasksDue, holdsFrom, state } = props.handover;
  if (done) {
    return t('model.handover.task.done', {
      name: done.by.title,
      time: format.instant(done.at),
    });
  }
  if (tasksDue) {
    return (
      <StatusLabel
        icon={<RiTimerLine />}
        tone={state === 'done' ? 'late' : 'soon'}
      >
        {t('model.handover.task.dueNow')}
      </StatusLabel>
    );
  }
  return holdsFrom
    ? t('model.handover.task.dueFrom', {
        date: date(tasksDueFrom(holdsFrom, zoneOf(model))),
      })
    : t('model.handover.task.dueBefore');
}
