import {
  countCells,
  type Matrix,
  type MatrixRow,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { memo } from 'react';
import { responsibilitiesTranslationRef } from '../../../messages/responsibilities';
import { useMessages } from '../../../translations/useMessages';
import styles from './matrix.module.css';

/** The parties, each with how many of the tasks are its own. */
export const GridHead = memo(function MemoGridHead(props: {
  columns: Matrix['columns'];
  rows: MatrixRow[];
}) {
  const { t } = useMessages(responsibilitiesTranslationRef);
  const { columns, rows } = props;
  return (
    <thead>
      <tr role="row" aria-rowindex={1}>
        <th role="columnheader" scope="col">
          {t('responsibilities.grid.task')}
        </th>
        {columns.map(({ id, title }) => (
          <th key={id} role="columnheader" scope="col">
            {title}
            <span className={styles.ofParty}>
              {t('responsibilities.grid.ofParty', {
                count: countCells(rows, id).rows,
              })}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
});
