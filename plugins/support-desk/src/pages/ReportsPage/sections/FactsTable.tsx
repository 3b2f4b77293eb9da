import type { ReportTable } from '@supportdesk/backstage-plugin-support-desk-common';
import { Button, Link } from '@backstage/ui';
import { useState } from 'react';
import { useFormat } from '../../../time/useFormat';
import { reportsTranslationRef } from '../../../messages/reports';
import { useMessages } from '../../../translations/useMessages';
import partStyles from '../../ModelPage/parts/parts.module.css';
import { ScrollTable } from '../../ModelPage/parts/ScrollTable';
import { cellWords } from './cellWords';
import tableStyles from './tables.module.css';

/** So many rows of a log are shown at first: what stands below them is to be found, too. */
const FIRST_ROWS = 10;

const FIGURES = ['number', 'duration', 'percent'];

/**
 * Facts, each written as its column says; the first of a row leads to where they are from. The first rows are shown, and all of them when
 * somebody asks for them, and on paper.
 *
 * @param props.timeZone - of the model, in which the report counts days
 */
export function FactsTable(props: {
  title: string;
  table: ReportTable;
  timeZone: string;
}) {
  const { t } = useMessages(reportsTranslationRef);
  const format = useFormat(props.timeZone);
  const [isWhole, setWhole] = useState(false);
  const { columns, rows } = props.table;
  const isLong = rows.length > FIRST_ROWS && !isWhole;
  const classOf = (kind: string) =>
    FIGURES.includes(kind) ? partStyles.figure : tableStyles.fact;
  return (
    <>
      <ScrollTable label={props.title}>
        <thead>
          <tr>
            {columns.map(({ id, title, kind }) => (
              <th key={id} scope="col" className={classOf(kind)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id: row, cells, link }, number) => (
            <tr
              key={row}
              className={
                isLong && number >= FIRST_ROWS ? tableStyles.onPaper : undefined
              }
            >
              {columns.map(({ id, kind }, index) => {
                const words = cellWords(cells[index], kind, format);
                return index === 0 ? (
                  <th key={id} scope="row">
                    {link ? (
                      <Link href={link} standalone>
                        {words}
                      </Link>
                    ) : (
                      words
                    )}
                  </th>
                ) : (
                  <td key={id} className={classOf(kind)}>
                    {words}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {isLong && (
        <div className={tableStyles.unfold}>
          <Button variant="tertiary" onPress={() => setWhole(true)}>
            {t('reports.column.showAll', { total: String(rows.length) })}
          </Button>
        </div>
      )}
    </>
  );
}
