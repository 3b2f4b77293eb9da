import type { Matrix } from '@supportdesk/backstage-plugin-support-desk-common';
import { MatrixView } from '../view/MatrixView';
import { useChosen } from '../view/useChosen';
import { Statements } from './Statements';
import { TransitionCard } from './TransitionCard';

/** The matrix to read: what the document says first, what a transition changes, who does what. */
export function ReadMode({ matrix }: { matrix: Matrix }) {
  const chosen = useChosen(matrix);
  return (
    <>
      <Statements statements={matrix.statements} />
      <TransitionCard matrix={matrix} />
      <MatrixView matrix={matrix} chosen={chosen} />
    </>
  );
}
