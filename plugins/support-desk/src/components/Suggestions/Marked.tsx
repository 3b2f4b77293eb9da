import { Fragment } from 'react';

const LEAST_LETTERS = 3;

/** A text in which the words that were looked for stand out. */
export function Marked({ text, words }: { text: string; words: string }) {
  const sought = words
    .toLocaleLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(it => it.length >= LEAST_LETTERS);
  return (
    <>
      {text
        .split(/(?<=[^\p{L}\p{N}])|(?=[^\p{L}\p{N}])/u)
        .map((part, index) =>
          sought.includes(part.toLocaleLowerCase()) ? (
            <strong key={index}>{part}</strong>
          ) : (
            <Fragment key={index}>{part}</Fragment>
          ),
        )}
    </>
  );
}
