import {
  RiArrowDownSLine,
  RiArrowUpSLine,
  RiExpandUpDownLine,
} from '@remixicon/react';
import { licencesTranslationRef } from '../../../messages/licences';
import { useMessages } from '../../../translations/useMessages';
import styles from '../LicencesPage.module.css';
import type { Sort, SortKey } from './licenceSort';

const ICONS = {
  ascending: <RiArrowUpSLine />,
  descending: <RiArrowDownSLine />,
  none: <RiExpandUpDownLine />,
};

/** The head of a column that the register can be sorted by. */
export function SortHeader(props: {
  by: SortKey;
  sort: Sort | undefined;
  isFigure: boolean;
  onSort: (by: SortKey) => void;
}) {
  const { t } = useMessages(licencesTranslationRef);
  const { by, sort, isFigure, onSort } = props;
  const isSorted = sort?.by === by;
  const order = sort?.isDescending ? 'descending' : 'ascending';
  const shown = isSorted ? order : 'none';
  return (
    <th
      scope="col"
      className={isFigure ? styles.figure : undefined}
      aria-sort={isSorted ? order : undefined}
    >
      <button type="button" className={styles.sort} onClick={() => onSort(by)}>
        {t(`licences.column.${by}`)}
        <span
          aria-hidden="true"
          className={isSorted ? styles.sorted : styles.unsorted}
        >
          {ICONS[shown]}
        </span>
      </button>
    </th>
  );
}
