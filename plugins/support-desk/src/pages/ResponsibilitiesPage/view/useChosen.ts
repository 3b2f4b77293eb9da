import type { Matrix } from '@supportdesk/backstage-plugin-support-desk-common';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useDebounced } from '../../../hooks/useDebounced';
import {
  isSamePlace,
  placeIn,
  withPlace,
  type MatrixPlace,
} from '../matrix/place';

/** Browsers refuse an address that changes with every key held down: it follows once the reader stays. */
const STAY_MS = 250;

/** The chosen cell or task of a matrix, and where an address led. */
export interface Chosen {
  selected: MatrixPlace | undefined;
  select: (place: MatrixPlace | undefined) => void;
  /** What a link, or going back or forward, has chosen last; not what the reader chose on the page. */
  led: MatrixPlace | undefined;
}

/** The cell or task of a matrix that is chosen; it lives in the address, so that a link chooses it too. */
export function useChosen({ rows }: Pick<Matrix, 'rows'>): Chosen {
  const [params, setParams] = useSearchParams();
  // As long as the address stays, it says nothing new: what the reader chose since stays too.
  const told = useMemo(() => placeIn(params), [params]);
  const [chosen, select] = useState(told);
  const [led, setLed] = useState(told);
  const known = useRef(told);

  useEffect(() => {
    if (isSamePlace(told, known.current)) return;
    known.current = told;
    select(told);
    setLed(told);
  }, [told]);

  const settled = useDebounced(chosen, STAY_MS);
  useEffect(() => {
    if (settled !== chosen || isSamePlace(settled, known.current)) return;
    // Going back leaves what was opened; moving on from there is no step of its own.
    const replace = known.current !== undefined;
    known.current = settled;
    setParams(it => withPlace(it, settled), { replace });
    // Only what the reader chose may change the address.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [settled]);

  const isThere = useMemo(
    () => rows.some(it => it.path === chosen?.row),
    [rows, chosen],
  );
  return { selected: isThere ? chosen : undefined, select, led };
}
