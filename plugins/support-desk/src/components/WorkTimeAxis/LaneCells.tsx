import type { CSSProperties } from 'react';
import { commonTranslationRef } from '../../messages/common';
import { useMessages } from '../../translations/useMessages';
import {
  axisCells,
  barsOf,
  positionOf,
  type AxisCell,
  type CellBar,
  type Stretch,
} from './axis';
import styles from './WorkTimeAxis.module.css';

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
  /** When it counts, where its calendar is not that of the axis: what is closed to it alone is shaded too. */
  openings?: Stretch[];
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** Where a mark stands in its cell. */
export const position = (share: number): CSSProperties => ({
  insetInlineStart: percent(share),
});

/** The cells of one lane, with all that is drawn in them. */
export function LaneCells({
  cells,
  lane,
}: {
  cells: AxisCell[];
  lane: AxisLane;
}) {
  const { t } = useMessages(commonTranslationRef);
  const layers = layersOf(cells, lane);
  const due = lane.due === undefined ? undefined : positionOf(cells, lane.due);
  const now = lane.now === undefined ? undefined : positionOf(cells, lane.now);
  return cells.map((cell, index) => (
    <div
      key={cell.start}
      className={`${styles.cell} ${cell.open ? '' : styles.closed}`}
    >
      {!cell.open && !lane.openings && (
        <span className={styles.word}>{t('common.axis.closed')}</span>
      )}
      {layers.flatMap(({ bars, style }) =>
        bars
          .filter(bar => bar.cell === index)
          .map(({ from, to }) => (
            <div
              key={`${style} ${from}`}
              className={style}
              style={{
                insetInlineStart: percent(from),
                width: percent(to - from),
              }}
            />
          )),
      )}
      {now?.cell === index && (
        <div className={styles.now} style={position(now.at)} />
      )}
      {due?.cell === index && (
        <div className={styles.due} style={position(due.at)} />
      )}
    </div>
  ));
}

/** From the lowest to the topmost. */
function layersOf(
  cells: AxisCell[],
  { used, due, pauses = [], openings, tone }: AxisLane,
): { bars: CellBar[]; style: string }[] {
  const bars = (stretches: Stretch[]) =>
    stretches.flatMap(stretch => barsOf(cells, stretch, openings));
  const whole = { start: used.start, end: Math.max(used.end, due ?? 0) };
  const axis = { start: cells[0].start, end: cells[cells.length - 1].end };
  const shut = openings
    ? axisCells(openings, whole).filter(({ open }) => !open)
    : [];
  return [
    {
      bars: shut
        .flatMap(it => barsOf(cells, it, [it]))
        .filter(bar => cells[bar.cell].open),
      style: styles.shut,
    },
    {
      bars: bars([openings ? whole : axis]),
      style: styles.track,
    },
    {
      bars: bars([used]),
      style: `${styles.bar} ${tone ? styles[tone] : ''}`,
    },
    { bars: bars(pauses), style: `${styles.bar} ${styles.paused}` },
  ];
}
