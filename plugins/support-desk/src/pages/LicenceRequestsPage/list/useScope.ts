import { useState } from 'react';
import { useLicenceRequestList } from '../useLicenceRequests';
import { scopeOf, type Scope } from './requestFilter';

/**
 * Whose requests are shown: those that the address names; without, those that wait for the reader, else their own. Undefined
 * until that is known; it stays when the last one is done.
 */
export function useScope(params: URLSearchParams): Scope | undefined {
  const named = scopeOf(params);
  const [first, setFirst] = useState<Scope>();
  const isAsked = !named && !first;
  const toDo = useLicenceRequestList({ scope: 'toDo' }, { enabled: isAsked });
  if (isAsked) {
    if (toDo.data)
      setFirst(toDo.data.pages[0].items.length > 0 ? 'toDo' : 'mine');
    else if (toDo.error) setFirst('mine');
  }
  return named ?? first;
}
