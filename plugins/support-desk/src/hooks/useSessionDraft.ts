import { useCallback, useState } from 'react';

const PREFIX = 'support-desk.draft.';

function read<T>(key: string, empty: T): T {
  try {
    return JSON.parse(sessionStorage.getItem(PREFIX + key) ?? '') as T;
  } catch {
    return empty;
  }
}

/**
 * What somebody types, kept in the browser's session until it is sent: neither a conflict nor a look at another page
 * loses it.
 *
 * @param key - names the draft; another one starts from its own
 */
export function useSessionDraft<T>(key: string, empty: T) {
  const [kept, setKept] = useState(() => ({ key, value: read(key, empty) }));
  const value = kept.key === key ? kept.value : read(key, empty);
  const set = useCallback(
    (next: T) => {
      sessionStorage.setItem(PREFIX + key, JSON.stringify(next));
      setKept({ key, value: next });
    },
    [key],
  );
  const forget = useCallback(() => {
    sessionStorage.removeItem(PREFIX + key);
    setKept({ key, value: empty });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what is empty stays empty
  }, [key]);
  return { value, set, forget };
}
