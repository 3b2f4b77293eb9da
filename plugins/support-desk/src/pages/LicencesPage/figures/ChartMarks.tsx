import { useFormat } from '../../../time/useFormat';
import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';
import { spaced, type Drawing } from './drawing';
import styles from './figures.module.css';
import type { ShownFigures } from './shownFigures';

/** Half the room that the words of a mark take, and how far apart two of them stand at least, in pixels. */
const HALF = 76;

/** Renewals, last days of notice and ends; words that would lie over others are left to the list below the chart. */
export function ChartMarks({
  drawing: { plot, x },
  marks,
}: {
  drawing: Drawing;
  marks: ShownFigures['marks'];
}) {
  const { t } = useMessages(licencesTranslationRef);
  const format = useFormat();
  const placed = marks.map(it => ({ ...it, x: x(it.day) }));
  // What comes is more to the reader than what is past.
  const labelled = spaced([...placed].reverse(), 2 * HALF);
  return (
    <>
      {placed.map(mark => (
        <g key={`${mark.kind} ${mark.day}`}>
          <line
            className={styles.mark}
            x1={mark.x}
            x2={mark.x}
            y1={20}
            y2={plot.bottom}
          />
          {labelled.includes(mark) && (
            <text
              className={styles.label}
              x={Math.min(Math.max(mark.x, HALF), plot.right)}
              y={14}
              textAnchor="middle"
            >
              {t(`licences.figures.mark.${mark.kind}`, {
                day: format.about(mark.day),
              })}
            </text>
          )}
        </g>
      ))}
    </>
  );
}
