import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';
import { spaced, type Drawing } from './drawing';
import styles from './figures.module.css';
import { useChartWords } from './useChartWords';

/** Words of the axis stay clear of "today" by so many pixels. */
const APART = 44;

/** Seats upwards, days to the right; what has not happened yet lies on a ground of its own. */
export function ChartAxes({ drawing }: { drawing: Drawing }) {
  const { t } = useMessages(licencesTranslationRef);
  const words = useChartWords();
  const { plot, x, y, yTicks, days, todayX } = drawing;
  const baseline = plot.bottom + 20;
  const ticks = spaced(
    days.map(day => ({ day, x: x(day) })),
    APART,
    [todayX],
  );
  return (
    <>
      <rect
        className={styles.ahead}
        x={todayX}
        y={plot.top}
        width={Math.max(0, plot.right - todayX)}
        height={plot.bottom - plot.top}
      />
      {yTicks.map(seats => (
        <g key={seats}>
          <line
            className={styles.grid}
            x1={plot.left}
            x2={plot.right}
            y1={y(seats)}
            y2={y(seats)}
          />
          <text
            className={styles.label}
            x={plot.left - 8}
            y={y(seats) + 4}
            textAnchor="end"
          >
            {seats}
          </text>
        </g>
      ))}
      {ticks.map((tick, i) => (
        <text
          key={tick.day}
          className={styles.label}
          x={tick.x}
          y={baseline}
          textAnchor="middle"
        >
          {words.tick(tick.day, i === 0)}
        </text>
      ))}
      <line
        className={styles.today}
        x1={todayX}
        x2={todayX}
        y1={plot.top}
        y2={plot.bottom}
      />
      <text
        className={styles.strong}
        x={todayX}
        y={baseline}
        textAnchor="middle"
      >
        {t('licences.figures.today')}
      </text>
    </>
  );
}
