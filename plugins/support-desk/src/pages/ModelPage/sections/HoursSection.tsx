import type { CompiledCalendar } from '@supportdesk/backstage-plugin-support-desk-common';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import { endsNextDay, weekOf } from '../logic/week';
import { Fact, Facts } from '../parts/Facts';
import { useModelDetail } from '../parts/ModelContext';
import { EntryBlock, Section } from '../parts/Section';
import { useDates } from '../parts/useDates';
import styles from '../parts/parts.module.css';
import drawing from './HoursSection.module.css';

/** The calendars: their week, zone, holidays, and what the source really says. */
export function HoursSection() {
  const { model } = useModelDetail();
  return (
    <Section id="hours">
      {Object.values(model.calendars).map(calendar => (
        <Calendar key={calendar.id} calendar={calendar} />
      ))}
    </Section>
  );
}

function Calendar({ calendar }: { calendar: CompiledCalendar }) {
  const { t } = useMessages(modelTranslationRef);
  const { model } = useModelDetail();
  const { definition, stated } = calendar;
  return (
    <EntryBlock
      entry={calendar}
      title={calendar.title}
      aside={calendar.id === model.defaultCalendar && t('model.hours.usual')}
    >
      {stated && (
        <p className={styles.second}>{t('model.hours.stated', { stated })}</p>
      )}
      {!definition.always && <Week calendar={calendar} />}
      <Facts>
        <Fact label={t('model.hours.hours')}>
          {definition.always && t('model.hours.always')}
        </Fact>
        <Fact label={t('model.hours.zone')}>{definition.timeZone}</Fact>
        <Fact label={t('model.hours.holidays')}>
          <Holidays calendar={calendar} />
        </Fact>
        <Fact label={t('model.hours.exceptions')}>
          {definition.exceptions && <Exceptions calendar={calendar} />}
        </Fact>
      </Facts>
    </EntryBlock>
  );
}

function useHours() {
  const { t } = useMessages(modelTranslationRef);
  return (periods: [string, string][]) =>
    periods
      .map(period => {
        const hours = period.join('–');
        return endsNextDay(period)
          ? t('model.hours.nextDay', { hours })
          : hours;
      })
      .join(', ') || t('model.hours.closed');
}

function Week({ calendar }: { calendar: CompiledCalendar }) {
  const { t } = useMessages(modelTranslationRef);
  const { weekdays } = useDates();
  const hours = useHours();
  return (
    <table className={drawing.week}>
      <caption className={drawing.caption}>
        {t('model.hours.table', { calendar: calendar.title })}
      </caption>
      <tbody>
        {weekOf(calendar.definition.weekly).map(day => (
          <tr key={day.weekday}>
            <th scope="row">{weekdays[day.weekday - 1]}</th>
            <td className={day.hours.length ? undefined : styles.second}>
              {hours(day.hours)}
            </td>
            <td aria-hidden="true">
              <div className={drawing.day}>
                {day.bars.map(({ start, length }) => (
                  <div
                    key={start}
                    className={drawing.bar}
                    style={{
                      insetInlineStart: `${start}%`,
                      width: `${length}%`,
                    }}
                  />
                ))}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Holidays({ calendar }: { calendar: CompiledCalendar }) {
  const { t } = useMessages(modelTranslationRef);
  const { date } = useDates();
  const { holidays = [], publicHolidays } = calendar.definition;
  const place = [publicHolidays?.country, publicHolidays?.region]
    .filter(Boolean)
    .join(', ');
  if (holidays.length === 0 && !place)
    return <>{t('model.hours.noHolidays')}</>;
  return (
    <ul className={styles.plain}>
      {place && <li>{t('model.hours.publicHolidays', { place })}</li>}
      {holidays.map(day => (
        <li key={day}>
          {[date(day), calendar.holidays?.[day]].filter(Boolean).join(', ')}
        </li>
      ))}
    </ul>
  );
}

function Exceptions({ calendar }: { calendar: CompiledCalendar }) {
  const { date } = useDates();
  const hours = useHours();
  return (
    <ul className={styles.plain}>
      {Object.entries(calendar.definition.exceptions ?? {}).map(
        ([day, periods]) => (
          <li key={day}>
            {date(day)}: {hours(periods)}
          </li>
        ),
      )}
    </ul>
  );
}
