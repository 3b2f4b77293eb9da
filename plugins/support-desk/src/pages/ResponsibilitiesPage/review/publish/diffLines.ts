/** A line of a unified diff. */
export interface DiffLine {
  kind: 'added' | 'removed' | 'same' | 'place';
  text: string;
}

const KINDS: Record<string, DiffLine['kind']> = {
  '+': 'added',
  '-': 'removed',
  ' ': 'same',
};

/** The lines of a unified diff of one file, from its first place on. */
export function diffLines(diff: string): DiffLine[] {
  const lines = diff.replace(/\n$/, '').split('\n');
  const first = lines.findIndex(it => it.startsWith('@@'));
  return lines
    .slice(Math.max(0, first))
    .map(line =>
      line.startsWith('@@')
        ? { kind: 'place', text: line }
        : { kind: KINDS[line[0]] ?? 'same', text: line.slice(1) },
    );
}
