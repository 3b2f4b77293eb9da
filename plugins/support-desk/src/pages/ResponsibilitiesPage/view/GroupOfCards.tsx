import {
  countCells,
  type Matrix,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { RiArrowRightSLine } from '@remixicon/react';
import { Fragment, useMemo, useState } from 'react';
import { Meter } from '../../../components/Meter';
import { responsibilitiesTranslationRef } from '../../../messages/responsibilities';
import { useMessages } from '../../../translations/useMessages';
import { MatrixDetails } from '../details/MatrixDetails';
import { RowParties } from '../details/RowParties';
import type { MatrixTableProps } from '../matrix/MatrixTable';
import type { MatrixSection } from '../matrix/gridLines';
import { settledShare } from '../matrix/settled';
import { useCellWords } from '../matrix/useCellWords';
import { useGroupWords } from '../matrix/useGroupWords';
import type { MatrixViewProps } from './MatrixView';
import type { Chosen } from './useChosen';
import styles from './view.module.css';

/** A group of tasks as cards; a task that is chosen opens in its place. */
export function GroupOfCards(
  props: {
    matrix: Matrix;
    section: MatrixSection;
    isFirst: boolean;
    onSelect: Chosen['select'];
  } & Pick<MatrixTableProps, 'selected' | 'renderExtras'> &
    Pick<MatrixViewProps, 'renderCard'>,
) {
  const { t } = useMessages(responsibilitiesTranslationRef);
  const words = useCellWords();
  const groupWords = useGroupWords();
  const { matrix, section, isFirst, selected, onSelect } = props;
  const { renderExtras, renderCard } = props;
  const { group, rows } = section;
  const counts = useMemo(() => countCells(rows), [rows]);
  const titles = useMemo(
    () => new Map(matrix.rows.map(it => [`${it.group} ${it.id}`, it.title])),
    [matrix.rows],
  );
  const hasChosen = rows.some(it => it.path === selected?.row);
  const [isOpen, setOpen] = useState(isFirst || hasChosen);
  const [hadChosen, setHadChosen] = useState(hasChosen);
  if (hasChosen !== hadChosen) {
    setHadChosen(hasChosen);
    // What is closed again leaves its group open.
    if (hasChosen) setOpen(true);
  }
  return (
    <details
      className={styles.group}
      open={isOpen}
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      <summary data-line={group.id} data-group>
        <RiArrowRightSLine aria-hidden="true" />
        <span className={styles.groupTitle}>{group.title}</span>
        <span className={styles.second}>
          {group.source === 'prose' &&
            `${t('responsibilities.grid.fromText')}, `}
          {groupWords(counts)}
        </span>
        <Meter
          share={settledShare(counts)}
          state="running"
          label={groupWords(counts)}
        />
      </summary>
      <ul className={styles.cardList}>
        {rows.map(row => {
          const isChosen = selected?.row === row.path;
          return (
            <li key={row.path} className={styles.card} data-line={row.path}>
              {row.parent && (
                <p className={styles.second}>
                  {t('responsibilities.grid.partOf', {
                    task:
                      titles.get(`${row.group} ${row.parent}`) ?? row.parent,
                  })}
                </p>
              )}
              {renderCard?.(row) ?? (
                <>
                  <button
                    type="button"
                    className={styles.cardTitle}
                    aria-expanded={isChosen}
                    onClick={() =>
                      onSelect(isChosen ? undefined : { row: row.path })
                    }
                  >
                    {row.title}
                  </button>
                  {isChosen ? (
                    <MatrixDetails matrix={matrix} place={selected} />
                  ) : (
                    <RowParties
                      row={row}
                      columns={matrix.columns}
                      words={words}
                    />
                  )}
                </>
              )}
              {renderExtras &&
                row.cells.map(cell => (
                  <Fragment key={cell.column}>
                    {renderExtras(cell, row)}
                  </Fragment>
                ))}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
