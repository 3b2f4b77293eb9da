import {
  filterRows,
  type Matrix,
} from '@supportdesk/backstage-plugin-support-desk-common';
import { useCallback, useMemo, useState } from 'react';
import { responsibilityReviewTranslationRef } from '../../../messages/responsibilityReview';
import { useMessages } from '../../../translations/useMessages';
import { MatrixView, type MatrixViewProps } from '../view/MatrixView';
import { useChosen } from '../view/useChosen';
import { useFolded } from '../view/useFolded';
import { useRowFilter } from '../view/useRowFilter';
import { CardOfCells } from './cards/CardOfCells';
import { useDecisions } from './decide/useDecisions';
import { CellPanel } from './panel/CellPanel';
import { KEYS } from './panel/KeyHints';
import { ReviewProgress } from './progress/ReviewProgress';
import { proposalsIn } from './publish/proposalsIn';
import { PublishProposals } from './publish/PublishProposals';
import styles from './review.module.css';
import { ReviewDialogs } from './ReviewDialogs';
import { ReviewNotice } from './ReviewNotice';
import { RoundActions } from './rounds/RoundActions';
import { useRound } from './rounds/useRound';
import { MarkedCell } from './several/MarkedCell';
import { SeveralBar } from './several/SeveralBar';
import { useGoTo } from './useGoTo';
import { useReviewing } from './useReviewing';

/**
 * Goes through a matrix cell by cell: confirms, disputes, comments, and takes back, each by one key (S4-59). Give it the model as `key`.
 *
 * @param props.matrix - whole, as the back end answers it
 */
export function ReviewMode(props: { matrix: Matrix }) {
  const { t } = useMessages(responsibilityReviewTranslationRef);
  const decisions = useDecisions(props.matrix);
  const { matrix, queue, state } = decisions;
  const chosen = useChosen(matrix);
  const { selected, select } = chosen;
  const folding = useFolded(matrix);
  const filter = useRowFilter();
  const rows = useMemo(() => filterRows(matrix, filter), [matrix, filter]);
  const { view, goTo, goToGroup, leave } = useGoTo({
    matrix,
    folding,
    onSelect: select,
  });
  const round = useRound(matrix);
  const [isPublishing, setPublishing] = useState(false);
  const proposals = useMemo(() => proposalsIn(matrix.rows), [matrix.rows]);
  const review = useReviewing({
    decisions,
    rows,
    selected,
    goTo,
    actions: { r: round.go, p: () => setPublishing(proposals.length > 0) },
  });
  const { several } = review;
  const { paths } = several;
  const renderExtras = useCallback<
    NonNullable<MatrixViewProps['renderExtras']>
  >(cell => paths.has(cell.path) && <MarkedCell />, [paths]);
  return (
    <div className={styles.review}>
      <ReviewProgress
        matrix={matrix}
        onGroup={goToGroup}
        actions={
          <div className={styles.actions}>
            <RoundActions matrix={matrix} round={round} />
            <PublishProposals
              model={matrix.model}
              count={proposals.length}
              isOpen={isPublishing}
              onOpen={setPublishing}
            />
          </div>
        }
      />
      <ReviewNotice
        matrix={matrix}
        state={state}
        review={review}
        onAgain={() => queue.again()}
      />
      <SeveralBar
        places={several.places}
        onConfirm={review.confirm}
        onClear={() => {
          several.clear();
          review.back();
        }}
      />
      <div
        ref={view}
        role="presentation"
        onKeyDownCapture={several.onShift}
        onClickCapture={several.onShift}
      >
        <MatrixView
          matrix={matrix}
          chosen={{
            ...chosen,
            select: place => {
              select(place);
              several.moved(selected, place);
            },
          }}
          folding={folding}
          renderExtras={renderExtras}
          onKey={review.onKey}
          keys={KEYS.map(([key, does]) => [
            key,
            t(`responsibilityReview.keys.${does}`),
          ])}
          renderDetails={place =>
            place.column && (
              <CellPanel
                matrix={matrix}
                rows={rows}
                place={place}
                review={review}
                onClose={() => leave(review.place)}
              />
            )
          }
          renderCard={row => (
            <CardOfCells
              row={row}
              columns={matrix.columns}
              selected={selected}
              onSelect={select}
            />
          )}
        />
      </div>
      <ReviewDialogs decisions={decisions} review={review} />
    </div>
  );
}
