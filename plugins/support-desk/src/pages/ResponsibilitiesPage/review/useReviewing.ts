import type { MatrixRow } from '@supportdesk/backstage-plugin-support-desk-common';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useUndoable } from '../../../hooks/useUndoable';
import type { MatrixPlace } from '../matrix/place';
import {
  assumedIn,
  canConfirm,
  nextToReview,
  type Decision,
  type Place,
} from './decide/decision';
import type { Act, Overtaken } from './decide/DecisionQueue';
import type { Decisions } from './decide/useDecisions';
import { useSeveral } from './several/useSeveral';

/** What the reader is asked for in a dialog. */
export type Asking = Place & { settles?: Overtaken };

/** Goes through the cells of a matrix: which one is looked at, what is decided about it, and where to go on. */
export function useReviewing(props: {
  decisions: Decisions;
  /** Those that are shown. */
  rows: MatrixRow[];
  selected: MatrixPlace | undefined;
  /** Goes to a cell, and puts the focus there. */
  goTo: (place: Place) => void;
  /** What further keys do. */
  actions: Record<string, () => void>;
}) {
  const { decisions, rows, selected, goTo } = props;
  const { queue, matrix } = decisions;
  const several = useSeveral(rows);
  const [asking, setAsking] = useState<Asking>();
  const [done, setDone] = useUndoable<Act>();
  const [refused, setRefused] = useUndoable<Place>();
  const [isThrough, setThrough] = useUndoable<true>();
  const noteRef = useRef<HTMLDivElement>(null);
  const place = useMemo(
    () => placeAt(matrix.rows, selected),
    [matrix.rows, selected],
  );

  /** @param decided - of which the rows do not know yet */
  const goOn = (from: string | undefined, decided: Place[] = []) => {
    setRefused(undefined);
    const next = nextToReview(rows, from, decided, matrix.review);
    setThrough(next ? undefined : true);
    if (next) goTo(next);
    else if (place) goTo(place);
  };
  const decide = (made: Decision[]) => {
    if (made.length === 0) return;
    queue.decide(made);
    setDone({ decisions: made });
    goOn(made.at(-1)!.cell.path, made);
  };
  const confirmAll = (places: Place[]) => {
    several.clear();
    decide(
      places
        .filter(it => canConfirm(it.cell))
        .map(it => ({ ...it, decision: 'confirm' })),
    );
  };
  const ask = (it: Asking) => {
    if (it.cell.mayDecide) setAsking(it);
    else setRefused(it);
  };

  const confirm = () => {
    if (several.places.length > 1) {
      confirmAll(several.places);
    } else if (place?.cell.value === 'unknown') {
      ask(place);
    } else if (place && canConfirm(place.cell)) {
      confirmAll([place]);
    } else if (place && !place.cell.mayDecide) {
      setRefused(place);
    } else {
      goOn(place?.cell.path);
    }
  };
  const dispute = () => {
    if (place) ask(place);
  };
  const confirmGroup = () => {
    if (place) confirmAll(assumedIn(rows, place.row.group, matrix.review));
  };
  const undo = () => {
    const act = queue.undo();
    setDone(undefined);
    setThrough(undefined);
    if (act) goTo(act.decisions[0]);
  };
  const note = () => noteRef.current?.querySelector('textarea')?.focus();
  const back = () => {
    if (place) goTo(place);
  };
  const actions: Record<string, () => void> = {
    ...props.actions,
    a: confirmGroup,
    c: confirm,
    d: dispute,
    n: () => goOn(place?.cell.path),
    o: note,
    u: undo,
  };

  return {
    place,
    several,
    done,
    refused,
    asking,
    noteRef,
    /** Nothing that is shown waits for the reader any more. */
    isThrough,
    confirm,
    dispute,
    /** Confirms what is only assumed in the group of the cell that is looked at. */
    confirmGroup,
    decide,
    ask,
    answer: (made: Decision) => {
      if (asking?.settles) queue.settle(asking.settles);
      setAsking(undefined);
      decide([made]);
    },
    leave: () => {
      setAsking(undefined);
      back();
    },
    next: () => goOn(place?.cell.path),
    /** Puts the focus back to the cell that is looked at. */
    back,
    undo,
    note,
    /** Keys that act while the matrix has the focus; true: it was one. */
    onKey: (event: KeyboardEvent): boolean => {
      const act = actions[event.key.toLowerCase()];
      if (!act || event.ctrlKey) return false;
      act();
      return true;
    },
  };
}

function placeAt(
  rows: MatrixRow[],
  selected: MatrixPlace | undefined,
): Place | undefined {
  const row = rows.find(it => it.path === selected?.row);
  const cell = row?.cells.find(it => it.column === selected?.column);
  return row && cell && { row, cell };
}

/** Going through cells, as the parts of the page take it. */
export type Reviewing = ReturnType<typeof useReviewing>;
