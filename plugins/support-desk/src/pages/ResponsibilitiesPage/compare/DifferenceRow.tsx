import type { MatrixComparison } from '@supportdesk/backstage-plugin-support-desk-common';
import { Link } from '@backstage/ui';
import {
  RiAddLine,
  RiEditLine,
  RiSubtractLine,
  RiTextWrap,
} from '@remixicon/react';
import type { ReactElement } from 'react';
import { StatusLabel } from '../../../components/StatusLabel';
import { responsibilitiesTranslationRef } from '../../../messages/responsibilities';
import { useMessages } from '../../../translations/useMessages';
import { useCellWords } from '../matrix/useCellWords';
import styles from './compare.module.css';

type Difference = MatrixComparison['rows'][number];

const ICONS: Record<Difference['change'], ReactElement> = {
  added: <RiAddLine />,
  removed: <RiSubtractLine />,
  changed: <RiEditLine />,
  renamed: <RiTextWrap />,
};

/** A task that differs: how, and each of its cells from what to what. */
export function DifferenceRow(props: {
  row: Difference;
  /** Title of its group. */
  group: string;
  columns: MatrixComparison['columns'];
  /** Of the task in the matrix; absent: it is gone. */
  href: string | undefined;
}) {
  const { t } = useMessages(responsibilitiesTranslationRef);
  const { content } = useCellWords();
  const { row, group, columns, href } = props;
  const inWords = ({ column, from, to }: Difference['cells'][number]) => {
    const party = columns.find(it => it.id === column)?.title ?? column;
    if (from && to) {
      return t('responsibilities.compare.cell', {
        party,
        from: content(from),
        to: content(to),
      });
    }
    return from
      ? t('responsibilities.compare.cellWas', { party, from: content(from) })
      : t('responsibilities.compare.cellNow', { party, to: content(to!) });
  };
  return (
    <tr>
      <th scope="row">
        {href ? (
          <Link href={href} standalone>
            {row.title}
          </Link>
        ) : (
          row.title
        )}
        <span className={styles.second}>{group}</span>
        {row.was && (
          <span className={styles.second}>
            {t('responsibilities.compare.was', { title: row.was })}
          </span>
        )}
      </th>
      <td>
        <StatusLabel icon={ICONS[row.change]}>
          {t(`responsibilities.compare.${row.change}`)}
        </StatusLabel>
      </td>
      <td>
        <ul className={styles.cells}>
          {row.cells.map(it => (
            <li key={it.column}>{inWords(it)}</li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
