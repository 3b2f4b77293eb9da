import { SearchField } from '@backstage/ui';
import { useEffect, useState } from 'react';
import { useDebounced } from '../../hooks/useDebounced';

const TYPING_MS = 300;

/** Searches once the reader has stopped typing; follows the address when it changes elsewhere. */
export function WordsField({
  label,
  words,
  delayMs = TYPING_MS,
  onChange,
}: {
  label: string;
  words: string;
  /** For how long the reader has to have stopped. */
  delayMs?: number;
  onChange: (words: string) => void;
}) {
  const [text, setText] = useState(words);
  const settled = useDebounced(text, delayMs);
  useEffect(() => setText(words), [words]);
  useEffect(() => {
    if (settled === text && settled !== words) onChange(settled);
    // Only what the reader typed may change the address.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [settled]);
  return (
    <SearchField
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={setText}
    />
  );
}
