import { useState } from 'react';
import { useMe } from '../../../hooks/useMe';
import { useSuperUsers } from '../../../hooks/useSuperUsers';
import { useQuestionList } from '../useQuestions';
import { scopeOf, type Scope } from './scope';

/**
 * Whose questions are shown: those that the address names; without, those that wait for the reader as a super user, else
 * their own. Undefined until that is known; it stays when the last one is answered.
 *
 * @param model - full reference; absent: of all systems
 */
export function useScope(
  params: URLSearchParams,
  model: string | undefined,
): Scope | undefined {
  const named = scopeOf(params);
  const [first, setFirst] = useState<Scope>();
  const isAsked = !named && !first;
  const { user } = useMe();
  const listings = useSuperUsers(isAsked && user ? { user } : undefined);
  const isSuperUser = listings.data?.items.some(
    it => it.user.ref === user && it.status === 'active',
  );
  const waiting = useQuestionList(
    { scope: 'toAnswer', model },
    { enabled: isAsked && isSuperUser === true },
  );
  if (isAsked) {
    if (waiting.data)
      setFirst(waiting.data.pages[0].items.length > 0 ? 'toAnswer' : 'mine');
    else if (isSuperUser === false || listings.error || waiting.error)
      setFirst('mine');
  }
  return named ?? first;
}
