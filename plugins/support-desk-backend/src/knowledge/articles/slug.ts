const MAX_LENGTH = 60;

/** A part of an address that says what a title says: `How do I refund?` becomes `how-do-i-refund`. */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, MAX_LENGTH);
    if (longer.length > MAX_LENGTH) break;
    slug = longer;
  }
  return slug || 'article';
}

/** The first of `name`, `name-2`, `name-3` … that is free. */
export function firstFree(
  name: string,
  isTaken: (name: string) => boolean,
): string {
  for (let i = 1; ; i += 1) {
    const candidate = i === 1 ? name : `${name}-${i}`;
    if (!isTaken(candidate)) return candidate;
  }
}
