import {
  filterRows,
  type Matrix,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Container } from '@backstage/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { ScreenOnly } from '../../components/SupportRoot';
import { supportDeskTranslationRef } from '../../translation';
import { CompareMode } from './compare/CompareMode';
import { comparedIn } from './compare/compared';
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
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const [params, setParams] = useSearchParams();
  const [prints, setPrints] = useState(false);
  const mode = modeOf(params);
  const filter = filterOf(params);
  const compared = comparedIn(params);
  const csv =
    mode === 'compare'
      ? compared.from && {
          path: '/responsibilities/comparison',
          query: { model: matrix.model, ...compared },
          name: t('responsibilities.compare.csv'),
        }
      : {
          path: '/responsibilities',
          query: { model: matrix.model, ...filter },
          name: t('responsibilities.csv'),
        };
  return (
    <>
      <MatrixHeader
        matrix={matrix}
        csv={csv || undefined}
        onPrint={mode === 'compare' ? undefined : () => setPrints(true)}
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
