import {
  RiArrowDownLine,
  RiArrowUpLine,
  RiSubtractLine,
} from '@remixicon/react';
import { useFormat } from '../../../time/useFormat';
import { signed } from './signed';
import tableStyles from './tables.module.css';

/** By how much a figure rose or fell; neither is good or bad by itself. */
export function ChangeMark({ change }: { change: number }) {
  const format = useFormat();
  return (
    <span className={tableStyles.change}>
      {change > 0 && <RiArrowUpLine aria-hidden />}
      {change < 0 && <RiArrowDownLine aria-hidden />}
      {change === 0 && <RiSubtractLine aria-hidden />}
      {signed(change, format.number)}
    </span>
  );
}
