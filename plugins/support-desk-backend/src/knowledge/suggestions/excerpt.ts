import { toTerm } from '../../routing/words';

const LENGTH = 200;

/** How much stands before the first word that was looked for. */
const BEFORE = 60;

/** The part of a text around the first of some words, in whole words. Tags and headings' signs are left out. */
export function excerpt(text: string, terms: string[]): string {
  const plain = text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[¶\s]+/g, ' ')
    .trim();
  if (plain.length <= LENGTH) return plain;
  const start = wordBefore(plain, Math.max(0, firstHit(plain, terms) - BEFORE));
  const end = wordBefore(plain, Math.min(plain.length, start + LENGTH));
  const cut = plain.slice(start, end).trim();
  return `${start > 0 ? '… ' : ''}${cut}${end < plain.length ? ' …' : ''}`;
}

function firstHit(text: string, terms: string[]): number {
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (terms.includes(toTerm(word) ?? '')) return index;
  }
  return 0;
}

function wordBefore(text: string, index: number): number {
  if (index === 0 || index === text.length) return index;
  return text.lastIndexOf(' ', index) + 1 || index;
}
