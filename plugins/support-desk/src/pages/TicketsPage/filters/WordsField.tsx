import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { SearchField } from '@backstage/ui';
import { useEffect, useState } from 'react';
import { useDebounced } from '../../../hooks/useDebounced';
import { supportDeskTranslationRef } from '../../../translation';
import styles from './filters.module.css';

const TYPING_MS = 300;

/** Searches once the reader has stopped typing; follows the address when it changes elsewhere. */
export function WordsField({
  words,
  onChange,
}: {
  words: string;
  onChange: (words: string) => void;
}) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const [text, setText] = useState(words);
  const settled = useDebounced(text, TYPING_MS);
  useEffect(() => setText(words), [words]);
  useEffect(() => {
    if (settled === text && settled !== words) onChange(settled);
    // Only what the reader typed may change the address.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [settled]);
  return (
    <div className={styles.words}>
      <SearchField
        aria-label={t('ticket.list.search')}
        placeholder={t('ticket.list.search')}
        value={text}
        onChange={setText}
      />
    </div>
  );
}
