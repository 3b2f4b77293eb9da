import { Problem } from './problem.mjs';

/**
 * The fenced code blocks of one section of a Markdown file, in their order.
 *
 * @param {string} markdown
 * @param {string} heading text of the section's heading; what stands under deeper headings belongs to it
 * @returns {{ language: string, file?: string, code: string }[]} `file` is what `title="…"` or a comment in the first line names
 * @throws Problem when there is no such section, or it has no code
 */
export function codeBlocksOf(markdown, heading) {
  const lines = markdown.split('\n');
  const isHeading = line => /^#+ /.test(line);
  const start = lines.findIndex(
    line => isHeading(line) && line.replace(/^#+ /, '') === heading,
  );
  if (start === -1) {
    throw new Problem(`There is no section "${heading}".`);
  }
  const level = levelOf(lines[start]);
  const blocks = [];
  let open;
  for (const line of lines.slice(start + 1)) {
    if (open && line.startsWith('```')) {
      blocks.push(finished(open));
      open = undefined;
    } else if (open) {
      open.lines.push(line);
    } else if (line.startsWith('```')) {
      const [, language, title] = line.match(/^```(\w*)(?: title="(.*)")?/);
      open = { language, title, lines: [] };
    } else if (isHeading(line) && levelOf(line) <= level) {
      break;
    }
  }
  if (blocks.length === 0) {
    throw new Problem(`The section "${heading}" has no code.`);
  }
  return blocks;
}

function levelOf(heading) {
  return heading.indexOf(' ');
}

function finished({ language, title, lines }) {
  const [, named] = lines[0].match(/^(?:\/\/|#) ([\w./-]+\.\w+)/) ?? [];
  const code = lines.slice(named ? 1 : 0).join('\n');
  return { language, file: title ?? named, code };
}
