import type { ReportTable } from '@supportdesk/backstage-plugin-support-desk-common';
import { Link } from '@backstage/ui';
import { useFormat } from '../../../time/useFormat';
import partStyles from '../../ModelPage/parts/parts.module.css';
import { ScrollTable } from '../../ModelPage/parts/ScrollTable';
import styles from '../ReportsPage.module.css';
import { cellWords } from './cellWords';

const FIGURES = ['number', 'duration', 'percent'];

/**
 * Facts, each written as its column says; the first of a row leads to where they are from.
 *
 * @param props.timeZone - of the model, in which the report counts days
 */
export function FactsTable(props: {
  title: string;
  table: ReportTable;
  timeZone: string;
}) {
  const format = useFormat(props.timeZone);
  const { columns, rows } = props.table;
  const classOf = (kind: string) =>
    FIGURES.includes(kind) ? partStyles.figure : styles.fact;
  return (
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
        {rows.map(({ id: row, cells, link }) => (
          <tr key={row}>
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
  );
}
