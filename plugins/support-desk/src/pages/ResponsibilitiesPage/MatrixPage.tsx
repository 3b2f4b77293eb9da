import {
  filterRows,
  type Matrix,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { Container } from '@backstage/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { ScreenOnly } from '../../components/SupportRoot';
import { CompareMode } from './compare/CompareMode';
import { MatrixHeader } from './MatrixHeader';
import { modeOf, withMode } from './matrixMode';
import { ModeSwitch } from './ModeSwitch';
import { MatrixSheet } from './print/MatrixSheet';
import { ReadMode } from './read/ReadMode';
import styles from './ResponsibilitiesPage.module.css';
import { ReviewMode } from './review';
import { filterOf } from './view/matrixFilter';

/** A matrix to read, to review or to compare; which of these, and the filter, live in the address. */
export function MatrixPage({ matrix }: { matrix: Matrix }) {
  const [params, setParams] = useSearchParams();
  const [prints, setPrints] = useState(false);
  const mode = modeOf(params);
  const filter = filterOf(params);
  return (
    <>
      <MatrixHeader
        matrix={matrix}
        taken={
          mode === 'compare'
            ? undefined
            : { filter, onPrint: () => setPrints(true) }
        }
      />
      <Container>
        <div className={styles.page}>
          <ScreenOnly>
            <ModeSwitch
              mode={mode}
              onChange={next =>
                setParams(it => withMode(it, next), { replace: true })
              }
            />
          </ScreenOnly>
          {mode === 'compare' && <CompareMode matrix={matrix} />}
          {mode === 'review' && <ReviewMode matrix={matrix} />}
          {mode === 'read' && <ReadMode matrix={matrix} />}
        </div>
      </Container>
      {prints && (
        <MatrixSheet
          matrix={matrix}
          rows={filterRows(matrix, filter)}
          onPrinted={() => setPrints(false)}
        />
      )}
    </>
  );
}
