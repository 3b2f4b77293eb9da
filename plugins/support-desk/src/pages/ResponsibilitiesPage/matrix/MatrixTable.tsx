import type {
  Matrix,
  MatrixCell,
  MatrixRow,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Fragment, useMemo, type KeyboardEvent, type ReactNode } from 'react';
import { responsibilitiesTranslationRef } from '../../../messages/responsibilities';
import { useMessages } from '../../../translations/useMessages';
import { GridHead } from './GridHead';
import { gridOf, sectionsOf, type GridSection } from './gridLines';
import { GroupLine } from './GroupLine';
import styles from './matrix.module.css';
import { MatrixRows } from './MatrixRows';
import type { MatrixPlace } from './place';
import { useCellWords } from './useCellWords';
import { useGridFocus } from './useGridFocus';

/** Up to so many rows all are drawn: the browser finds words in them. */
const ALL_DRAWN_ROWS = 150;

/** What a matrix is drawn from; `selected` follows the focus. */
export interface MatrixTableProps {
  matrix: Pick<Matrix, 'columns' | 'groups'>;
  /** Those that are shown. */
  rows: MatrixRow[];
  label: string;
  selected: MatrixPlace | undefined;
  onSelect: (place: MatrixPlace) => void;
  /** Ids of the groups whose rows are not shown. */
  folded: ReadonlySet<string>;
  onFold: (group: string) => void;
  /** Stands beside the signs of a cell; keep it the same from render to render. */
  renderExtras?: (cell: MatrixCell, row: MatrixRow) => ReactNode;
  /** Keys besides those that move, while a cell or group has the focus; true: it did something. */
  onKey?: (event: KeyboardEvent) => boolean;
}

/** Who does what, as a grid: arrows move between cells, Enter and space open and close groups. */
export function MatrixTable(props: MatrixTableProps) {
  const words = useCellWords();
  const { matrix, rows, selected, onSelect, folded, onFold } = props;
  const { columns, groups } = matrix;
  const { renderExtras } = props;

  const grid = useMemo(
    () => gridOf(sectionsOf(groups, rows), folded),
    [groups, rows, folded],
  );
  const context = useMemo(
    () => ({ columns, words, renderExtras }),
    [columns, words, renderExtras],
  );
  const chosen = useMemo(
    () =>
      selected && {
        line: selected.row,
        isGroup: false,
        cell: columns.findIndex(it => it.id === selected.column) + 1,
      },
    [selected, columns],
  );
  const focus = useGridFocus({
    sections: grid.sections,
    columns: columns.length,
    chosen,
    onMove: ({ line, cell }) =>
      onSelect({ row: line, column: columns[cell - 1]?.id }),
  });
  const at = focus.focus;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.metaKey || event.altKey) return;
    const opens = event.key === 'Enter' || event.key === ' ';
    if (opens && at?.isGroup) onFold(at.line);
    else if (!focus.onKey(event) && !props.onKey?.(event)) return;
    event.preventDefault();
  };

  const textFrom = grid.sections.findIndex(it => it.group.source === 'prose');
  return (
    <div className={styles.surface}>
      <table
        ref={focus.grid}
        role="grid"
        aria-label={props.label}
        aria-rowcount={grid.lines}
        className={styles.grid}
        onKeyDown={onKeyDown}
        onClick={event => {
          const to = focus.onClick(event);
          if (to?.isGroup) onFold(to.line);
        }}
      >
        <colgroup>
          <col className={styles.taskColumn} />
          {columns.map(it => (
            <col key={it.id} />
          ))}
        </colgroup>
        <GridHead columns={columns} rows={rows} />
        {grid.sections.map((section, i) => (
          <Fragment key={section.group.id}>
            {i === textFrom && (
              <TextHead
                sections={grid.sections.slice(i)}
                columns={columns.length}
              />
            )}
            <GroupLine
              section={section}
              columns={columns.length}
              isFolded={folded.has(section.group.id)}
              hasFocus={Boolean(at?.isGroup && at.line === section.group.id)}
            />
            {section.chunks.map(chunk => {
              const isHere = (line: string | undefined) =>
                chunk.rows.some(row => row.path === line);
              return (
                <MatrixRows
                  key={chunk.rows[0].path}
                  chunk={chunk}
                  context={context}
                  focus={isHere(at?.line) ? at : undefined}
                  chosen={isHere(chosen?.line) ? chosen : undefined}
                  isAlwaysDrawn={rows.length <= ALL_DRAWN_ROWS}
                />
              );
            })}
          </Fragment>
        ))}
      </table>
    </div>
  );
}

/** Parts what only the text states from the table. */
function TextHead(props: { sections: GridSection[]; columns: number }) {
  const { t } = useMessages(responsibilitiesTranslationRef);
  const { sections, columns } = props;
  const rows = sections.reduce((sum, it) => sum + it.rows.length, 0);
  return (
    <tbody>
      <tr role="row" className={styles.textHead}>
        <th role="rowheader" scope="rowgroup" colSpan={columns + 1}>
          <span className={styles.groupTitle}>
            {t('responsibilities.grid.text')}
          </span>
          <span className={styles.groupCounts}>
            {t('responsibilities.grid.textCounts', {
              groups: String(sections.length),
              rows: String(rows),
            })}
          </span>
        </th>
      </tr>
    </tbody>
  );
}
