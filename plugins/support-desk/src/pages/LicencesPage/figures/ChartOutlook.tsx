import { useId } from 'react';
import { useFormat } from '../../../time/useFormat';
import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';
import type { Drawing } from './drawing';
import styles from './figures.module.css';
import type { ShownFigures } from './shownFigures';

/** Words of what was bought and of the outlook stand apart by a line at least, in pixels. */
const LINE = 16;

/** How use may go on: the likely line in a hatched band, and the day on which it meets what was bought. */
export function ChartOutlook({
  drawing,
  shown,
}: {
  drawing: Drawing;
  shown: ShownFigures;
}) {
  const { t } = useMessages(licencesTranslationRef);
  const format = useFormat();
  const hatch = `hatch${useId().replace(/\W/g, '')}`;
  const { plot, y, band, likely, full, now } = drawing;
  const last = shown.outlook.at(-1);
  if (!last) return null;
  const boughtY = now.bought === undefined ? undefined : y(now.bought);
  const likelyY = y(Math.max(0, last.likely));
  const isTooClose =
    boughtY !== undefined && Math.abs(likelyY - boughtY) < 2 * LINE;
  const side = boughtY !== undefined && likelyY > boughtY ? 1.5 : -2;
  const labelY = isTooClose ? boughtY + side * LINE : likelyY - LINE / 2;
  return (
    <>
      <pattern
        id={hatch}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line className={styles.hatch} x1="0" x2="0" y1="0" y2="6" />
      </pattern>
      <path d={band} fill={`url(#${hatch})`} />
      <path className={styles.likely} d={likely} />
      <text className={styles.label} x={plot.right + 6} y={labelY}>
        <tspan>{t('licences.figures.likely')}</tspan>
        <tspan x={plot.right + 6} dy={14}>
          {t('licences.figures.likelyRange', {
            low: String(Math.max(0, Math.round(last.low))),
            high: String(Math.round(last.high)),
          })}
        </tspan>
      </text>
      {full && shown.forecast?.fullOn && (
        <>
          <line
            className={styles.full}
            x1={full.x}
            x2={full.x}
            y1={40}
            y2={full.y}
          />
          <circle className={styles.fullDot} cx={full.x} cy={full.y} r={5} />
          <text
            className={styles.fullLabel}
            x={full.x}
            y={34}
            textAnchor="middle"
          >
            {t('licences.figures.fullMark', {
              day: format.about(shown.forecast.fullOn),
            })}
          </text>
        </>
      )}
    </>
  );
}
