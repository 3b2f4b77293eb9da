import { AxisBottom, AxisLeft } from '@visx/axis';
import { GridRows } from '@visx/grid';
import { scaleLinear, scalePoint } from '@visx/scale';
import { Circle, LinePath } from '@visx/shape';
import { useFormat } from '../../../time/useFormat';
import { useWidth } from '../../LicencesPage/figures/useWidth';
import styles from './charts.module.css';

const HEIGHT = 180;
const SPACE = { top: 20, right: 28, bottom: 28, left: 28 };
const GRADES = [1, 2, 3, 4, 5];

/** A rating of a period; without a mean nobody answered in it. */
export interface TrendPoint {
  period: string;
  /** As it is written below the line. */
  words: string;
  mean?: number;
}

/**
 * How people rated support from period to period, from 1 to 5. Where nobody answered the line is broken.
 *
 * @param props.points - the oldest first
 * @param props.label - what a screen reader says: the figures
 */
export function TrendChart(props: { points: TrendPoint[]; label: string }) {
  const format = useFormat();
  const { points, label } = props;
  const [ref, width] = useWidth<HTMLDivElement>();
  const x = scalePoint<string>({
    domain: points.map(it => it.period),
    range: [SPACE.left + 20, width - SPACE.right],
  });
  const y = scaleLinear<number>({
    domain: [1, 5],
    range: [HEIGHT - SPACE.bottom, SPACE.top],
  });
  const words = new Map(points.map(it => [it.period, it.words]));
  const rated = points.filter(it => it.mean !== undefined);
  // A label is about 90 pixels wide.
  const every = Math.ceil(points.length / Math.max(1, Math.floor(width / 90)));
  return (
    <div ref={ref} className={styles.trend}>
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        width={width}
        height={HEIGHT}
      >
        <GridRows
          className={styles.grid}
          scale={y}
          tickValues={GRADES}
          left={SPACE.left}
          width={Math.max(0, width - SPACE.left)}
          stroke=""
        />
        <AxisLeft
          scale={y}
          left={SPACE.left}
          tickValues={GRADES}
          tickFormat={String}
          hideAxisLine
          hideTicks
          tickClassName={styles.tick}
          tickLabelProps={{ fill: '', fontSize: 12, textAnchor: 'end' }}
        />
        <AxisBottom
          scale={x}
          top={HEIGHT - SPACE.bottom}
          tickValues={points
            .filter((_, index) => (points.length - 1 - index) % every === 0)
            .map(it => it.period)}
          tickFormat={period => words.get(period) ?? period}
          hideAxisLine
          hideTicks
          tickClassName={styles.tick}
          tickLabelProps={{ fill: '', fontSize: 12, textAnchor: 'middle' }}
        />
        <LinePath
          className={styles.line}
          data={points}
          defined={it => it.mean !== undefined}
          x={it => x(it.period) ?? 0}
          y={it => y(it.mean ?? 1)}
        />
        {rated.map(it => (
          <g key={it.period}>
            <Circle
              className={styles.dot}
              cx={x(it.period)}
              cy={y(it.mean!)}
              r={3.5}
            />
            <text
              className={styles.value}
              x={x(it.period)}
              y={y(it.mean!) - 8}
              textAnchor="middle"
            >
              {format.decimal(it.mean!, 1)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
