import { isMapping, parseYaml } from './yaml';

const FRONT_MATTER =
  /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** A Markdown file in its two parts. */
export interface SplitPage {
  title?: string;
  description?: string;
  body: string;
}

/**
 * Takes the YAML block off the top of a Markdown file. As in MkDocs, a block
 * that is not a mapping is not taken for one.
 *
 * @throws InputError naming the file and the line when the block is not YAML
 */
export function splitFrontMatter(content: string, fileName: string): SplitPage {
  const match = FRONT_MATTER.exec(content);
  const values = match && parseYaml(match[1], fileName);
  if (!match || !isMapping(values)) {
    return { body: content };
  }
  const text = (value: unknown) =>
    typeof value === 'string' && value.trim() ? value.trim() : undefined;
  return {
    title: text(values.title),
    description: text(values.description),
    body: content.slice(match[0].length),
  };
}
