import type { Decisions } from './decide/useDecisions';
import { DisputeDialog } from './dispute/DisputeDialog';
import { OvertakenDialog } from './dispute/OvertakenDialog';
import type { Reviewing } from './useReviewing';

/** What the reader is asked: why they dispute a cell, or about cells that changed while they decided. */
export function ReviewDialogs(props: {
  decisions: Decisions;
  review: Reviewing;
}) {
  const { decisions, review } = props;
  const { queue, state, matrix } = decisions;
  const { asking } = review;
  const row = matrix.rows.find(it => it.path === asking?.row.path);
  if (asking && row) {
    return (
      <DisputeDialog
        matrix={matrix}
        row={row}
        cell={asking.cell}
        onDispute={review.answer}
        onClose={review.leave}
      />
    );
  }
  if (state.overtaken.length === 0) return null;
  return (
    <OvertakenDialog
      matrix={matrix}
      overtaken={state.overtaken}
      onConfirm={(place, settled) => {
        queue.settle(settled);
        review.decide([{ ...place, decision: 'confirm' }]);
      }}
      onDispute={(place, settles) => review.ask({ ...place, settles })}
      onLeave={it => queue.settle(it)}
    />
  );
}
