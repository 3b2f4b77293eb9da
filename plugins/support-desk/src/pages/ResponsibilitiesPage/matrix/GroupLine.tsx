import { countCells } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  RiArrowDownSLine,
  RiArrowRightSLine,
  RiCheckboxCircleFill,
} from '@remixicon/react';
import { memo, useMemo } from 'react';
import { FlagNote } from '../../../components/FlagNote';
import { Meter } from '../../../components/Meter';
import { responsibilitiesTranslationRef } from '../../../messages/responsibilities';
import { useMessages } from '../../../translations/useMessages';
import type { GridSection } from './gridLines';
import styles from './matrix.module.css';
import { settledShare } from './settled';
import { useGroupWords } from './useGroupWords';

/** The line of a group: opens and closes it, and says how far its cells are settled. */
export const GroupLine = memo(function MemoGroupLine(props: {
  section: GridSection;
  columns: number;
  isFolded: boolean;
  hasFocus: boolean;
}) {
  const { t } = useMessages(responsibilitiesTranslationRef);
  const groupWords = useGroupWords();
  const { section, columns, isFolded, hasFocus } = props;
  const { group, rows, index } = section;
  const counts = useMemo(() => countCells(rows), [rows]);
  const words = groupWords(counts);
  const share = settledShare(counts);
  return (
    <tbody>
      <tr role="row" aria-rowindex={index} className={styles.group}>
        <th
          role="rowheader"
          scope="rowgroup"
          colSpan={columns + 1}
          tabIndex={hasFocus ? 0 : -1}
          aria-expanded={!isFolded}
          data-line={group.id}
          data-group
        >
          <div className={styles.groupTop}>
            {isFolded ? (
              <RiArrowRightSLine aria-hidden="true" />
            ) : (
              <RiArrowDownSLine aria-hidden="true" />
            )}
            <span className={styles.groupTitle}>{group.title}</span>
            <span className={styles.groupCounts}>
              {group.source === 'prose' &&
                `${t('responsibilities.grid.fromText')}, `}
              {counts.filled > 0 && share === 1 && (
                <RiCheckboxCircleFill
                  className={styles.done}
                  aria-hidden="true"
                />
              )}
              {words}
            </span>
            <span className={styles.groupMeter}>
              <Meter share={share} state="running" label={words} />
            </span>
          </div>
          {!isFolded && group.text && (
            <p className={styles.groupText}>{group.text}</p>
          )}
          {!isFolded &&
            group.confirm.map(reason => (
              <FlagNote key={reason}>{reason}</FlagNote>
            ))}
        </th>
      </tr>
    </tbody>
  );
});
