import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';
import type { Drawing } from './drawing';
import styles from './figures.module.css';
import type { ShownFigures } from './shownFigures';

/** What was bought as a step line, use as a line up to today. */
export function ChartUse({
  drawing: { plot, y, used, bought, now, todayX },
  shown: { items },
}: {
  drawing: Drawing;
  shown: ShownFigures;
}) {
  const { t } = useMessages(licencesTranslationRef);
  const before = items[0].bought;
  const hasChanged = before !== undefined && before !== now.bought;
  // Where use lies above, its words do too.
  const isHigh = now.bought !== undefined && now.inUse > now.bought;
  const boughtWords = (seats: number) =>
    t('licences.figures.bought', { bought: String(seats) });
  return (
    <>
      {bought && <path className={styles.bought} d={bought} />}
      {hasChanged && (
        <text className={styles.label} x={plot.left + 4} y={y(before) - 6}>
          {boughtWords(before)}
        </text>
      )}
      {now.bought !== undefined && (
        <text
          className={styles.strong}
          x={plot.right + 6}
          y={y(now.bought) + 4}
        >
          {boughtWords(now.bought)}
        </text>
      )}
      <path className={styles.used} d={used} />
      <circle className={styles.dot} cx={todayX} cy={y(now.inUse)} r={4} />
      <text
        className={styles.strong}
        x={todayX + 8}
        y={y(now.inUse) + (isHigh ? -8 : 20)}
      >
        {t('licences.figures.inUse', { inUse: String(now.inUse) })}
      </text>
    </>
  );
}
