import type {
  AvailabilityTask,
  ServiceAvailability,
} from '@supportdesk/backstage-plugin-support-desk-common';
import type { ReactNode } from 'react';
import { FlagNote } from '../../../components/FlagNote';
import { Surface } from '../../../components/Surface';
import { useFormat } from '../../../time/useFormat';
import { availabilityTranslationRef } from '../../../messages/availability';
import { useMessages } from '../../../translations/useMessages';
import styles from '../AvailabilityPage.module.css';

/** What the model promises: hours, what is excepted, for what down time is planned, backups and maintenance (S0-04 to S0-12). */
export function Promised(props: { availability: ServiceAvailability }) {
  const { t } = useMessages(availabilityTranslationRef);
  const {
    calendar,
    exclusions,
    plannedDowntime,
    backups,
    maintenance,
    confirm,
  } = props.availability;
  return (
    <Surface title={t('availability.promise.title')} padded>
      <dl className={styles.facts}>
        <Fact label={t('availability.promise.hours')}>
          <p>
            {calendar.always
              ? t('availability.promise.always')
              : t('availability.promise.calendar', {
                  title: calendar.title,
                  zone: calendar.timeZone,
                })}
          </p>
          {calendar.stated && (
            <p className={styles.second}>
              {t('availability.promise.stated', { words: calendar.stated })}
            </p>
          )}
        </Fact>
        <Fact label={t('availability.promise.exclusions')}>
          <Words words={exclusions} />
        </Fact>
        <Fact label={t('availability.promise.planned')}>
          <Words words={plannedDowntime} />
        </Fact>
        <Fact label={t('availability.promise.backups')}>
          <Tasks tasks={backups} />
        </Fact>
        <Fact label={t('availability.promise.maintenance')}>
          <Tasks tasks={maintenance} />
        </Fact>
      </dl>
      {confirm.length > 0 && <FlagNote>{confirm.join('; ')}</FlagNote>}
    </Surface>
  );
}

function Fact(props: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className={styles.second}>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

function Words({ words }: { words: string[] }) {
  const { t } = useMessages(availabilityTranslationRef);
  if (words.length === 0) {
    return <p className={styles.none}>{t('availability.promise.nothing')}</p>;
  }
  return (
    <ul className={styles.plain}>
      {words.map(it => (
        <li key={it}>{it}</li>
      ))}
    </ul>
  );
}

function Tasks({ tasks }: { tasks: AvailabilityTask[] }) {
  const { t } = useMessages(availabilityTranslationRef);
  const format = useFormat();
  if (tasks.length === 0) return <Words words={[]} />;
  return (
    <ul className={styles.plain}>
      {tasks.map(it => (
        <li key={it.id}>
          {[it.title, it.what.join(', ')].filter(Boolean).join(': ')}
          <p className={styles.second}>
            {[
              it.schedule,
              it.next &&
                t('availability.promise.next', { day: format.date(it.next) }),
              it.responsible.length > 0 &&
                t('availability.promise.by', {
                  who: it.responsible.map(who => who.title).join(', '),
                }),
              ...it.requires,
              it.note,
            ]
              .filter(Boolean)
              .join(', ')}
          </p>
          {it.confirm.length > 0 && (
            <FlagNote>{it.confirm.join('; ')}</FlagNote>
          )}
        </li>
      ))}
    </ul>
  );
}
