import type { ServiceStatus } from '@supportdesk/backstage-plugin-support-desk-common';
import { useFormat } from '../../../time/useFormat';
import { availabilityTranslationRef } from '../../../messages/availability';
import { useMessages } from '../../../translations/useMessages';
import styles from '../AvailabilityPage.module.css';

type Days = ServiceStatus['days'];

/** In drawing units; the drawing is as wide as its place. */
const STEP = 10;
const BAR = 7;
const HEIGHTS = { ok: 16, planned: 24, down: 32 };
const FULL = 32;

/**
 * A bar for each day, the oldest first: what was worse stands higher and darker, so that it is not colour alone that says it.
 *
 * @param props.label - the same in words
 */
export function DayBars(props: { days: Days; label: string }) {
  const { t } = useMessages(availabilityTranslationRef);
  const format = useFormat();
  const { days, label } = props;
  return (
    <div>
      <svg
        className={styles.bars}
        role="img"
        aria-label={label}
        viewBox={`0 0 ${days.length * STEP} ${FULL}`}
        preserveAspectRatio="none"
      >
        {days.map(({ day, state }, index) => (
          <rect
            key={day}
            className={styles[state]}
            x={index * STEP}
            y={FULL - HEIGHTS[state]}
            width={BAR}
            height={HEIGHTS[state]}
          >
            <title>
              {format.date(day)}: {t(`availability.status.days.${state}`)}
            </title>
          </rect>
        ))}
      </svg>
      <div className={styles.ends}>
        <span>
          {t('availability.status.oldest', { days: String(days.length - 1) })}
        </span>
        <span>{t('availability.status.today')}</span>
      </div>
      <p className={styles.second}>{t('availability.status.legend')}</p>
    </div>
  );
}
