import type {
  Matrix,
  MatrixRow,
} from '@supportdesk/backstage-plugin-support-desk-common';

/** So many rows are drawn and left out together. */
export const CHUNK_ROWS = 25;

/** A group with the rows that are shown of it. */
export interface MatrixSection {
  group: Matrix['groups'][number];
  rows: MatrixRow[];
}

/** The groups that have rows, those of the table before those of the text. */
export function sectionsOf(
  groups: Matrix['groups'],
  rows: MatrixRow[],
): MatrixSection[] {
  const byGroup = new Map<string, MatrixRow[]>();
  for (const row of rows) {
    const those = byGroup.get(row.group);
    if (those) those.push(row);
    else byGroup.set(row.group, [row]);
  }
  const sections = groups.flatMap(group => {
    const those = byGroup.get(group.id);
    return those ? [{ group, rows: those }] : [];
  });
  const ofSource = (source: string) =>
    sections.filter(it => it.group.source === source);
  return [...ofSource('table'), ...ofSource('prose')];
}

/** Some rows that are drawn together. */
export interface MatrixChunk {
  rows: MatrixRow[];
  /** Place of its first row in the grid, from 1, with the head. */
  first: number;
}

/** A group as the grid draws it: its own line, then its rows in chunks; none where it is folded. */
export interface GridSection extends MatrixSection {
  /** Place of its line in the grid, from 1, with the head. */
  index: number;
  chunks: MatrixChunk[];
}

/** The lines of a grid with their places. */
export function gridOf(
  sections: MatrixSection[],
  folded: ReadonlySet<string>,
): { sections: GridSection[]; lines: number } {
  let next = 2;
  const placed = sections.map((section): GridSection => {
    const index = next;
    next += 1;
    const chunks: MatrixChunk[] = [];
    if (!folded.has(section.group.id)) {
      for (let i = 0; i < section.rows.length; i += CHUNK_ROWS) {
        const rows = section.rows.slice(i, i + CHUNK_ROWS);
        chunks.push({ rows, first: next });
        next += rows.length;
      }
    }
    return { ...section, index, chunks };
  });
  return { sections: placed, lines: next - 1 };
}
