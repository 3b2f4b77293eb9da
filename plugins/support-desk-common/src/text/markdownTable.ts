/** A table in Markdown, its columns as wide as their longest cell. */
export function markdownTable(head: string[], rows: string[][]): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map(row => row[column].length)),
  );
  const line = (cells: string[]) =>
    `| ${cells.map((it, i) => it.padEnd(widths[i])).join(' | ')} |`;
  const rule = widths.map(width => '-'.repeat(width));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
