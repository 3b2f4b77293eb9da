import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { filterOf, type RowFilter } from './matrixFilter';

/** The filter of the address; the same one until it changes, whatever else of the address does. */
export function useRowFilter(): RowFilter {
  const [params] = useSearchParams();
  const words = JSON.stringify(filterOf(params));
  return useMemo(() => JSON.parse(words), [words]);
}
