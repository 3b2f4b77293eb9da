import type { MatrixRow } from '@supportdesk/backstage-plugin-support-desk-common';
import { useMemo, useRef, useState } from 'react';
import type { MatrixPlace } from '../../matrix/place';
import { cellsBetween, type Place } from '../decide/decision';

const NONE: Place[] = [];

/** Several cells of a group, from one to another: with Shift the last one moves. */
export function useSeveral(rows: MatrixRow[]) {
  const withShift = useRef(false);
  const [span, setSpan] = useState<{ from: MatrixPlace; to: MatrixPlace }>();
  const places = useMemo(
    () =>
      span && span.from !== span.to
        ? cellsBetween(rows, span.from, span.to)
        : NONE,
    [rows, span],
  );
  return {
    places,
    paths: useMemo(() => new Set(places.map(it => it.cell.path)), [places]),
    clear: () => setSpan(undefined),
    /** To be told of keys and clicks before the matrix is. */
    onShift: (event: { shiftKey: boolean }) => {
      withShift.current = event.shiftKey;
    },
    /** To be told where the reader has gone, and from where. */
    moved: (from: MatrixPlace | undefined, to: MatrixPlace | undefined) =>
      setSpan(before => {
        if (!to) return undefined;
        return {
          from: (withShift.current && (before?.from ?? from)) || to,
          to,
        };
      }),
  };
}
