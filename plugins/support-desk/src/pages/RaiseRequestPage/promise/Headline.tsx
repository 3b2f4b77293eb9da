import type { TargetPreview } from '@supportdesk/backstage-plugin-support-desk-common';
import { WorkTimeAxis } from '../../../components/WorkTimeAxis';
import { useFormat } from '../../../time/useFormat';
import { requestTranslationRef } from '../../../messages/request';
import { useMessages } from '../../../translations/useMessages';
import { isHeard } from './promiseHeadline';
import styles from './Promise.module.css';

/** More open stretches than these say nothing on an axis of this width. */
const MOST_STRETCHES = 6;

const MINUTE_MS = 60_000;

/** Seconds would make the stretches add up to a minute less than was promised. */
const minute = (instant: string) =>
  Math.floor(Date.parse(instant) / MINUTE_MS) * MINUTE_MS;

/** The date first, then how it comes about; a promise without a time in its own words. */
export function Headline({ target }: { target: TargetPreview }) {
  const { t } = useMessages(requestTranslationRef);
  const format = useFormat();
  const { dueAt, timeZone } = target;
  if (!dueAt) {
    return (
      <div>
        <p className={styles.lead}>
          {isHeard(target) ? t('request.promise.hearBackOpen') : target.title}
        </p>
        <p className={styles.date}>{target.label}</p>
      </div>
    );
  }
  const otherZone = format.otherZone(dueAt, timeZone);
  return (
    <>
      <div>
        <p className={styles.lead}>
          {isHeard(target)
            ? t('request.promise.hearBack')
            : t('request.promise.by', { title: target.title })}
        </p>
        <p className={styles.date}>{format.moment(dueAt)}</p>
        {otherZone && (
          <p className={styles.hint}>
            {t('request.promise.otherZone', { time: otherZone })}
          </p>
        )}
      </div>
      <Axis target={target} dueAt={dueAt} />
    </>
  );
}

function Axis({ target, dueAt }: { target: TargetPreview; dueAt: string }) {
  const { t } = useMessages(requestTranslationRef);
  const format = useFormat();
  const { segments, startAt } = target;
  const range = { start: minute(startAt), end: minute(dueAt) };
  if (
    segments.length === 0 ||
    segments.length > MOST_STRETCHES ||
    range.end <= range.start
  ) {
    return null;
  }
  return (
    <WorkTimeAxis
      ticks
      range={range}
      openings={segments.map(it => ({
        start: minute(it.start),
        end: minute(it.end),
      }))}
      lanes={[
        {
          used: range,
          label: t('request.promise.axis', {
            promise: target.label,
            start: format.moment(startAt),
            due: format.moment(dueAt),
          }),
        },
      ]}
    />
  );
}
