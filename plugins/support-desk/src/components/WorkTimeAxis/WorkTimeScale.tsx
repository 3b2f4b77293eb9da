import { useFormat } from '../../time/useFormat';
import { commonTranslationRef } from '../../messages/common';
import { useMessages } from '../../translations/useMessages';
import {
  areFew,
  axisCells,
  gridColumns,
  positionOf,
  type Stretch,
} from './axis';
import { position } from './LaneCells';
import styles from './WorkTimeAxis.module.css';

/** About so many days can be written beside each other. */
const MOST_DAYS = 7;

const HOUR_MS = 3_600_000;

/** Minutes would not find room, and nobody counts them. */
const wholeHours = (length: number) =>
  length < HOUR_MS ? length : Math.floor(length / HOUR_MS) * HOUR_MS;

/**
 * The scale above lanes that share an axis: days and their openings, how long it is closed, and the present.
 *
 * @param props.isPlanned - it is about what would be: the present is left out
 * @param props.zone - in which times are written; default: that of the reader
 */
export function WorkTimeScale(props: {
  openings: Stretch[];
  range: Stretch;
  zone?: string;
  isPlanned?: boolean;
}) {
  const { t } = useMessages(commonTranslationRef);
  const format = useFormat(props.zone);
  const cells = axisCells(props.openings, props.range);
  const few = areFew(cells);
  const open = cells.filter(cell => cell.open);
  const step = Math.ceil(open.length / MOST_DAYS);
  const now = props.isPlanned
    ? undefined
    : positionOf(cells, format.now.getTime());
  return (
    <div
      className={styles.cells}
      style={{ gridTemplateColumns: gridColumns(cells) }}
      aria-hidden="true"
    >
      {cells.map((cell, index) => {
        const start = new Date(cell.start);
        const isWritten = cell.open && open.indexOf(cell) % step === 0;
        return (
          <span key={cell.start} className={styles.scale}>
            {isWritten && (
              <span className={styles.day}>
                {few ? format.day(start) : format.weekday(start)}
              </span>
            )}
            {isWritten && few && <span>{format.time(start)}</span>}
            {!cell.open && few && (
              <span className={styles.word}>
                {t('common.axis.closedFor', {
                  time: format.duration(wholeHours(cell.end - cell.start)),
                })}
              </span>
            )}
            {now?.cell === index && (
              <span className={styles.present} style={position(now.at)}>
                {format.time(format.now)}
              </span>
            )}
          </span>
        );
      })}
    </div>
  );
}
