import type { Matrix } from '@supportdesk/backstage-plugin-support-desk-common';
import { ButtonIcon } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import { useId, type ReactNode } from 'react';
import { responsibilitiesTranslationRef } from '../../../messages/responsibilities';
import { useMessages } from '../../../translations/useMessages';
import { cellIn, type MatrixPlace } from '../matrix/place';
import { useCellWords } from '../matrix/useCellWords';
import { CellHead } from './CellHead';
import { CellReasons } from './CellReasons';
import styles from './details.module.css';
import { RowParties } from './RowParties';

/**
 * The chosen cell or task: who does it, and why it stands where it stands.
 *
 * @param props.children - what can be done about it
 */
export function MatrixDetails(props: {
  matrix: Matrix;
  place: MatrixPlace;
  onClose?: () => void;
  children?: ReactNode;
}) {
  const { t } = useMessages(responsibilitiesTranslationRef);
  const titleId = useId();
  const words = useCellWords();
  const { matrix, place, onClose } = props;
  const row = matrix.rows.find(it => it.path === place.row);
  if (!row) return null;
  const group = matrix.groups.find(it => it.id === row.group);
  const siblings = matrix.rows.filter(it => it.group === row.group);
  const column = matrix.columns.find(it => it.id === place.column);
  const cell = cellIn(row, place.column);
  return (
    <section className={styles.panel} aria-labelledby={titleId}>
      <div className={styles.top}>
        <p className={styles.second}>
          {t('responsibilities.details.row', {
            group: group?.title ?? row.group,
            number: String(siblings.indexOf(row) + 1),
            rows: String(siblings.length),
          })}
        </p>
        {onClose && (
          <ButtonIcon
            variant="tertiary"
            size="small"
            icon={<RiCloseLine />}
            aria-label={t('responsibilities.details.close')}
            onPress={onClose}
          />
        )}
      </div>
      <h2 id={titleId} className={styles.title}>
        {row.title}
      </h2>
      {cell && column ? (
        <CellHead cell={cell} column={column} words={words} />
      ) : (
        <RowParties row={row} columns={matrix.columns} words={words} />
      )}
      {props.children}
      <CellReasons
        row={row}
        cell={cell}
        column={column}
        isFromText={group?.source === 'prose'}
        columns={matrix.columns}
      />
    </section>
  );
}
