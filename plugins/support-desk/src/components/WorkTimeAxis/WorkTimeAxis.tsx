import { useFormat } from '../../time/useFormat';
import {
  areFew,
  axisCells,
  gridColumns,
  type AxisCell,
  type Stretch,
} from './axis';
import { LaneCells, type AxisLane } from './LaneCells';
import styles from './WorkTimeAxis.module.css';

/**
 * Draws promises in working time: open hours to scale, every closed stretch of one width however long it is.
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
  const few = areFew(cells);
  const columns = { gridTemplateColumns: gridColumns(cells) };
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

interface RowProps {
  cells: AxisCell[];
  columns: { gridTemplateColumns: string };
}

function Lengths({ cells, columns }: RowProps) {
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

function Ticks({ cells, columns, few }: RowProps & { few: boolean }) {
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
