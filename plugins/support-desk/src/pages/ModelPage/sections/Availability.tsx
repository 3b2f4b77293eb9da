import type {
  CompiledAvailability,
  CompiledAvailabilityTask,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import { AnchorLink } from '../parts/AnchorLink';
import { Conditions } from '../parts/conditions';
import { Confirmed } from '../parts/Confirmed';
import { Fact, Facts } from '../parts/Facts';
import { useModelDetail } from '../parts/ModelContext';
import { TextList } from '../parts/TextList';
import styles from '../parts/parts.module.css';

/** When a service is to be available, and what keeps it so. */
export function Availability(props: { availability: CompiledAvailability }) {
  const { t } = useMessages(modelTranslationRef);
  const { names } = useModelDetail();
  const { availability } = props;
  return (
    <>
      <Facts>
        <Fact label={t('model.availability.hours')}>
          <AnchorLink to={`calendars.${availability.calendar}`}>
            {names.calendar(availability.calendar)}
          </AnchorLink>
        </Fact>
        <Fact label={t('model.availability.except')}>
          {availability.exclusions.length > 0 && (
            <TextList items={availability.exclusions} />
          )}
        </Fact>
        <Fact label={t('model.availability.downtime')}>
          {availability.plannedDowntime.length > 0 && (
            <TextList items={availability.plannedDowntime} />
          )}
        </Fact>
        <Fact label={t('model.availability.backups')}>
          {Object.values(availability.backups).map(task => (
            <Task key={task.id} task={task} />
          ))}
        </Fact>
        <Fact label={t('model.availability.maintenance')}>
          {Object.values(availability.maintenance).map(task => (
            <Task key={task.id} task={task} />
          ))}
        </Fact>
        <Fact label={t('model.availability.continuity')}>
          {Object.values(availability.continuity).map(policy => (
            <div key={policy.id} id={policy.path}>
              {policy.title}
              {[policy.text, ...policy.statements].map(
                text =>
                  text && (
                    <div key={text} className={styles.second}>
                      {text}
                    </div>
                  ),
              )}
              <Confirmed entry={policy} />
            </div>
          ))}
        </Fact>
      </Facts>
      <Confirmed entry={availability} />
    </>
  );
}

function Task({ task }: { task: CompiledAvailabilityTask }) {
  const { names } = useModelDetail();
  const about = [
    task.what.join(', '),
    task.schedule,
    task.responsible.map(names.role).join(', '),
  ].filter(Boolean);
  return (
    <div id={task.path}>
      {task.title}
      {about.length > 0 && (
        <div className={styles.second}>{about.join(' · ')}</div>
      )}
      <Conditions conditions={task.requires} />
      <Confirmed entry={task} />
    </div>
  );
}
