import {
  filterRows,
  type Matrix,
  type MatrixRow,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Button, useBreakpoint } from '@backstage/ui';
import { RiFilterOffLine } from '@remixicon/react';
import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useSearchParams } from 'react-router-dom';
import { StateCard } from '../../../components/StateCard';
import { responsibilitiesTranslationRef } from '../../../messages/responsibilities';
import { useMessages } from '../../../translations/useMessages';
import { MatrixDetails } from '../details/MatrixDetails';
import { MatrixTable, type MatrixTableProps } from '../matrix/MatrixTable';
import type { MatrixPlace } from '../matrix/place';
import { GridKeys } from './GridKeys';
import { Legend } from './Legend';
import { MatrixCards } from './MatrixCards';
import { NO_FILTER, withFilter, type RowFilter } from './matrixFilter';
import { MatrixFilters } from './MatrixFilters';
import type { Chosen } from './useChosen';
import { useFolded, type Folding } from './useFolded';
import { useLed } from './useLed';
import { useRowFilter } from './useRowFilter';
import styles from './view.module.css';

/** What a mode adds to the matrix. */
export interface MatrixViewProps {
  matrix: Matrix;
  chosen: Chosen;
  renderExtras?: MatrixTableProps['renderExtras'];
  onKey?: MatrixTableProps['onKey'];
  /** All about the chosen cell or task; absent: why it stands where it stands. */
  renderDetails?: (place: MatrixPlace) => ReactNode;
  /** A task on a small screen, where all about what is chosen stands at the foot of it; absent: who does it, and why. */
  renderCard?: (row: MatrixRow) => ReactNode;
  /** Which groups are closed; absent: the view keeps it itself. */
  folding?: Folding;
  /** Keys that the mode has besides those of the grid: key and what it does. */
  keys?: [string, string][];
}

/** A matrix to go through: filters, signs, the grid with the reasons beside it; on a small screen a card for each task. */
export function MatrixView(props: MatrixViewProps) {
  const { t } = useMessages(responsibilitiesTranslationRef);
  const isWide = useBreakpoint().up('md');
  const [, setParams] = useSearchParams();
  const [helps, setHelps] = useState(false);
  const { matrix, chosen, renderExtras, renderDetails, keys = [] } = props;
  const { renderCard } = props;
  const { selected, select, led } = chosen;

  const filter = useRowFilter();
  const rows = useMemo(() => filterRows(matrix, filter), [matrix, filter]);
  const own = useFolded(matrix);
  const folding = props.folding ?? own;
  const view = useLed(led, { rows: matrix.rows, folding });
  const filterBy = (change: RowFilter) =>
    setParams(it => withFilter(it, change), { replace: true });

  const onKey = (event: KeyboardEvent) => {
    if (event.key === '?') setHelps(true);
    else if (event.key === 'Escape' && selected) select(undefined);
    else return props.onKey?.(event) ?? false;
    return true;
  };
  const details = selected && renderDetails?.(selected);
  const sheet = renderCard && details;
  const shared = { matrix, rows, selected, onSelect: select, renderExtras };
  return (
    <div className={styles.view} ref={view}>
      <MatrixFilters matrix={matrix} filter={filter} onChange={filterBy} />
      <p className={styles.shown} aria-live="polite">
        {rows.length < matrix.rows.length &&
          t('responsibilities.filter.shown', {
            rows: String(rows.length),
            all: String(matrix.rows.length),
          })}
      </p>
      <Legend matrix={matrix} />
      {rows.length === 0 && (
        <StateCard
          icon={<RiFilterOffLine />}
          title={t('responsibilities.empty.noMatch.title')}
          actions={
            <Button variant="secondary" onPress={() => filterBy(NO_FILTER)}>
              {t('responsibilities.filter.clear')}
            </Button>
          }
        >
          {t('responsibilities.empty.noMatch.text')}
        </StateCard>
      )}
      {rows.length > 0 && !isWide && (
        <MatrixCards {...shared} renderCard={renderCard} />
      )}
      {rows.length > 0 && !isWide && sheet && (
        <aside
          className={styles.sheet}
          aria-label={t('responsibilities.details.label')}
        >
          {sheet}
        </aside>
      )}
      {rows.length > 0 && isWide && (
        <div className={selected ? styles.withDetails : undefined}>
          <div className={styles.main}>
            <MatrixTable
              {...shared}
              label={matrix.title}
              folded={folding.folded}
              onFold={folding.fold}
              onKey={onKey}
            />
            <GridKeys
              keys={keys}
              isOpen={helps}
              onOpen={() => setHelps(true)}
              onClose={() => setHelps(false)}
            />
          </div>
          {selected && (
            <aside
              className={styles.side}
              aria-label={t('responsibilities.details.label')}
            >
              {details || (
                <MatrixDetails
                  matrix={matrix}
                  place={selected}
                  onClose={() => select(undefined)}
                />
              )}
            </aside>
          )}
        </div>
      )}
    </div>
  );
}
