import type {
  Matrix,
  MatrixRow,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useMemo } from 'react';
import type { MatrixTableProps } from '../matrix/MatrixTable';
import { sectionsOf } from '../matrix/gridLines';
import { GroupOfCards } from './GroupOfCards';
import type { MatrixViewProps } from './MatrixView';
import type { Chosen } from './useChosen';
import styles from './view.module.css';

/** The matrix on a small screen: a card for each task, with who does it in words. */
export function MatrixCards(
  props: {
    matrix: Matrix;
    rows: MatrixRow[];
    onSelect: Chosen['select'];
  } & Pick<MatrixTableProps, 'selected' | 'renderExtras'> &
    Pick<MatrixViewProps, 'renderCard'>,
) {
  const { matrix, rows } = props;
  const sections = useMemo(
    () => sectionsOf(matrix.groups, rows),
    [matrix.groups, rows],
  );
  return (
    <div className={styles.cards}>
      {sections.map(section => (
        <GroupOfCards
          key={section.group.id}
          {...props}
          section={section}
          isFirst={section === sections[0] || sections.length < 4}
        />
      ))}
    </div>
  );
}
