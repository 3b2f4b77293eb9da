import type { PolicyPreview } from '@supportdesk/backstage-plugin-support-desk-common';
import type { CSSProperties } from 'react';
import { gridColumns, WorkTimeScale } from '../../../components/WorkTimeAxis';
import { useFormat } from '../../../time/useFormat';
import { modelTranslationRef } from '../../../messages/model';
import { useMessages } from '../../../translations/useMessages';
import { useModelDetail } from '../parts/ModelContext';
import { ModeIcon } from './ModeIcon';
import {
  isTimed,
  markOf,
  type PolicyAxis,
  type TimedEvent,
} from './policyAxis';
import styles from './PolicyPicture.module.css';
import { usePolicyWords } from './usePolicyWords';

/**
 * The events of a preview, each marked on one axis of working time; where there is no room for an axis, below each other.
 * A list, so that it reads the same without being seen.
 */
export function PolicyPicture(props: {
  preview: PolicyPreview;
  axis: PolicyAxis;
}) {
  const { t } = useMessages(modelTranslationRef);
  const { preview, axis } = props;
  const columns = { '--columns': gridColumns(axis.cells) } as CSSProperties;
  return (
    <div className={styles.picture} style={columns}>
      <Legend calendars={axis.calendars} />
      <div className={styles.scale}>
        <WorkTimeScale
          openings={axis.openings}
          range={axis.range}
          zone={preview.timeZone}
          isPlanned
        />
      </div>
      <ol className={styles.events} aria-label={t('model.policy.picture')}>
        {preview.items.filter(isTimed).map((event, index) => (
          <Event
            key={index}
            event={event}
            axis={axis}
            zone={preview.timeZone}
          />
        ))}
      </ol>
    </div>
  );
}

function Event(props: { event: TimedEvent; axis: PolicyAxis; zone: string }) {
  const format = useFormat(props.zone);
  const words = usePolicyWords();
  const { event, axis } = props;
  const { cell, at, isLate } = markOf(axis, event);
  const place = {
    gridColumn: cell + 1,
    '--at': `${(at * 100).toFixed(2)}%`,
  } as CSSProperties;
  return (
    <li
      className={`${styles.event} ${
        axis.cells[cell].isClosed ? styles.inClosed : ''
      }`}
    >
      <div className={styles.what}>
        <div className={styles.title}>{words.what(event)}</div>
        <div className={styles.second}>{format.moment(event.at)}</div>
      </div>
      <div className={styles.lane}>
        {axis.cells.map(({ start, isClosed }, index) => (
          <span
            key={start}
            className={`${styles.cell} ${isClosed ? styles.closed : ''}`}
            style={{ gridColumn: index + 1 }}
          />
        ))}
        <div
          className={`${styles.place} ${isLate ? styles.late : ''}`}
          style={place}
        >
          <span
            className={`${styles.mark} ${event.byItself ? '' : styles.byHand}`}
            aria-hidden="true"
          >
            <ModeIcon byItself={event.byItself} />
          </span>
          <div className={styles.told}>
            <span className={styles.who}>{words.told(event)}</span>
            <span className={styles.mode}>
              {[words.mode(event), words.how(event)].filter(Boolean).join(', ')}
            </span>
          </div>
        </div>
      </div>
    </li>
  );
}

/** What the signs of the picture mean. */
function Legend({ calendars }: { calendars: string[] }) {
  const { t } = useMessages(modelTranslationRef);
  const { names } = useModelDetail();
  return (
    <ul className={styles.legend}>
      <li>
        <span className={styles.mark} aria-hidden="true">
          <ModeIcon byItself />
        </span>
        {t('model.policy.byItself')}
      </li>
      <li>
        <span className={`${styles.mark} ${styles.byHand}`} aria-hidden="true">
          <ModeIcon byItself={false} />
        </span>
        {t('model.policy.byHand')}
      </li>
      {calendars.length > 0 && (
        <li>
          <span
            className={`${styles.sign} ${styles.closed}`}
            aria-hidden="true"
          />
          {t('model.policy.closed', {
            calendars: calendars.map(names.calendar).join(', '),
          })}
        </li>
      )}
    </ul>
  );
}
