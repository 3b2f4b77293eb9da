import type { Licence } from '@supportdesk/backstage-plugin-support-desk-common';
import { ChartAxes } from './ChartAxes';
import { ChartMarks } from './ChartMarks';
import { ChartOutlook } from './ChartOutlook';
import { ChartUse } from './ChartUse';
import { drawingOf } from './drawing';
import styles from './figures.module.css';
import type { ShownFigures } from './shownFigures';
import { useChartWords } from './useChartWords';
import { useWidth } from './useWidth';

const HEIGHT = 360;

/** Use over time against what was bought, and how it may go on. */
export function UseChart(props: {
  licence: Licence;
  shown: ShownFigures;
  /** How it goes on, in words. */
  forecast: string[];
}) {
  const { licence, shown, forecast } = props;
  const words = useChartWords();
  const [ref, width] = useWidth<HTMLDivElement>();
  const drawing = drawingOf(shown, { width, height: HEIGHT });
  return (
    <div ref={ref} className={styles.chart}>
      <svg
        role="img"
        aria-label={[words.name(licence.title, shown), ...forecast].join(' ')}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        width={width}
        height={HEIGHT}
      >
        <ChartAxes drawing={drawing} />
        <ChartMarks drawing={drawing} marks={shown.marks} />
        <ChartOutlook drawing={drawing} shown={shown} />
        <ChartUse drawing={drawing} shown={shown} />
      </svg>
    </div>
  );
}
