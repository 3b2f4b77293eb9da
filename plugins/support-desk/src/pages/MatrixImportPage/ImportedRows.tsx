import type { ImportedMatrix } from '@supportdesk/backstage-plugin-support-desk-common';
import { RiFlagLine } from '@remixicon/react';
import { Fragment } from 'react';
import { Surface } from '../../components/Surface';
import { responsibilitiesTranslationRef } from '../../messages/responsibilities';
import { responsibilityReviewTranslationRef } from '../../messages/responsibilityReview';
import { useMessages } from '../../translations/useMessages';
import { useCellWords } from '../ResponsibilitiesPage/matrix/useCellWords';
import styles from './import.module.css';
import { columnsIn } from './columnsIn';

type Row = ImportedMatrix['rows'][number];

/** The rows that were recognised; what is doubtful carries the flag and why. */
export function ImportedRows({ imported }: { imported: ImportedMatrix }) {
  const { t } = useMessages(
    responsibilitiesTranslationRef,
    responsibilityReviewTranslationRef,
  );
  const words = useCellWords();
  const { rows } = imported;
  const columns = columnsIn(imported);
  const doubtful = rows.filter(
    row => row.doubts.length > 0 || row.cells.some(it => it.doubt),
  ).length;
  return (
    <Surface
      title={t('responsibilityReview.import.rows', { count: rows.length })}
    >
      <p className={styles.summary}>
        {t('responsibilityReview.import.doubtful', { count: doubtful })}
      </p>
      <div
        className={styles.scroll}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by the keyboard
        tabIndex={0}
        role="group"
        aria-label={t('responsibilityReview.import.rows', {
          count: rows.length,
        })}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('responsibilityReview.import.line')}</th>
              <th scope="col">{t('responsibilities.grid.task')}</th>
              {columns.map(({ id, title }) => (
                <th key={id} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <Fragment key={`${row.line} ${row.title}`}>
                {row.group !== undefined &&
                  row.group !== rows[i - 1]?.group && (
                    <tr className={styles.group}>
                      <th scope="rowgroup" colSpan={columns.length + 2}>
                        {row.group}
                      </th>
                    </tr>
                  )}
                <tr>
                  <td className={styles.quiet}>{row.line}</td>
                  <th scope="row">
                    {row.title}
                    {row.doubts.map(it => (
                      <Doubt key={it}>{it}</Doubt>
                    ))}
                  </th>
                  {columns.map(({ id }) => (
                    <td key={id}>{cellOf(row, id)}</td>
                  ))}
                </tr>
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </Surface>
  );

  function cellOf(row: Row, column: string) {
    const cell = row.cells.find(it => it.column === column);
    return (
      cell && (
        <>
          {words.content(cell)}
          {cell.doubt && <Doubt>{cell.doubt}</Doubt>}
        </>
      )
    );
  }
}

/** The one sign for what is only assumed, with why. */
function Doubt({ children }: { children: string }) {
  return (
    <span className={styles.doubt}>
      <RiFlagLine aria-hidden="true" />
      {children}
    </span>
  );
}
