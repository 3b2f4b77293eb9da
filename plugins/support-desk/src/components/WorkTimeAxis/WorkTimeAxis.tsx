import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useFormat } from '../../time/useFormat';
import { supportDeskTranslationRef } from '../../translation';
import {
  axisCells,
  barsOf,
  gridColumns,
  positionOf,
  type AxisCell,
  type Stretch,
} from './axis';
import styles from './WorkTimeAxis.module.css';

/** Up to so many open stretches each is written with its length and times; more are told apart by day only. */
const FEW = 3;

const CLOSED_WIDTH = '72px';

/** One clock or promise on the axis. Instants in milliseconds since the epoch. */
export interface AxisLane {
  /** What a screen reader says: the figures. */
  label: string;
  /** The time used, or promised. */
  used: Stretch;
  tone?: 'atRisk' | 'late' | 'plain';
  /** Hatched over the bar. */
  pauses?: Stretch[];
  due?: number;
  now?: number;
  /** A clock that never stops is drawn through closed time too. */
  throughClosed?: boolean;
}

/**
 * Draws promises in working time: open hours to scale, every closed stretch of one fixed width however long it is.
 *
 * @param props.openings - open stretches of the calendar, in order
 * @param props.range - what the axis shows
 * @param props.ticks - instants written under the axis at the edges of open time
 */
export function WorkTimeAxis(props: {
  openings: Stretch[];
  range: Stretch;
  lanes: AxisLane[];
  ticks?: boolean;
}) {
  const cells = axisCells(props.openings, props.range);
  const few = cells.filter(cell => cell.open).length <= FEW;
  const columns = { gridTemplateColumns: gridColumns(cells, CLOSED_WIDTH) };
  return (
    <div className={styles.axis}>
      {props.ticks && few && <Lengths cells={cells} columns={columns} />}
      {props.lanes.map((lane, index) => (
        <div
          key={index}
          className={styles.cells}
          style={columns}
          role="img"
          aria-label={lane.label}
        >
          <LaneCells cells={cells} lane={lane} />
        </div>
      ))}
      {props.ticks && <Ticks cells={cells} columns={columns} few={few} />}
    </div>
  );
}

function LaneCells({ cells, lane }: { cells: AxisCell[]; lane: AxisLane }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const bars = barsOf(cells, lane.used, Boolean(lane.throughClosed));
  const pauses = (lane.pauses ?? []).flatMap(pause =>
    barsOf(cells, pause, Boolean(lane.throughClosed)),
  );
  const due = lane.due === undefined ? undefined : positionOf(cells, lane.due);
  const now = lane.now === undefined ? undefined : positionOf(cells, lane.now);
  return cells.map((cell, index) => (
    <div
      key={cell.start}
      className={`${styles.cell} ${cell.open ? '' : styles.closed}`}
    >
      {cell.open && <div className={styles.track} />}
      {!cell.open && !lane.throughClosed && t('common.axis.closed')}
      {bars
        .filter(bar => bar.cell === index)
        .map(bar => (
          <div
            key={bar.from}
            className={`${styles.bar} ${lane.tone ? styles[lane.tone] : ''}`}
            style={span(bar.from, bar.to)}
          />
        ))}
      {pauses
        .filter(bar => bar.cell === index)
        .map(bar => (
          <div
            key={bar.from}
            className={`${styles.bar} ${styles.paused}`}
            style={span(bar.from, bar.to)}
          />
        ))}
      {now?.cell === index && (
        <div
          className={styles.now}
          style={{ insetInlineStart: percent(now.at) }}
        />
      )}
      {due?.cell === index && (
        <div
          className={styles.due}
          style={{ insetInlineStart: percent(due.at) }}
        />
      )}
    </div>
  ));
}

function Lengths({
  cells,
  columns,
}: {
  cells: AxisCell[];
  columns: { gridTemplateColumns: string };
}) {
  const format = useFormat();
  return (
    <div className={styles.cells} style={columns} aria-hidden="true">
      {cells.map(cell => (
        <span key={cell.start} className={styles.length}>
          {cell.open ? format.duration(cell.end - cell.start) : ''}
        </span>
      ))}
    </div>
  );
}

function Ticks({
  cells,
  columns,
  few,
}: {
  cells: AxisCell[];
  columns: { gridTemplateColumns: string };
  few: boolean;
}) {
  const format = useFormat();
  const last = cells.length - 1;
  const write = few ? format.dayTime : format.weekday;
  return (
    <div className={styles.cells} style={columns} aria-hidden="true">
      {cells.map((cell, index) => (
        <span key={cell.start} className={styles.tick}>
          {cell.open && <span>{write(new Date(cell.start))}</span>}
          {index === last && few && (
            <span>{format.time(new Date(cell.end))}</span>
          )}
        </span>
      ))}
    </div>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

function span(from: number, to: number) {
  return { insetInlineStart: percent(from), width: percent(to - from) };
}
