/** Of a block, also in quotations and lists; what follows backticks on their line is no fence if it has some more. */
const FENCE = /^\s*(?:(?:>|[-*+]|\d{1,9}[.)])\s*)*(`{3,}(?!.*`)|~{3,})/;
const LIST_ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)])\s/;
const INDENTED = /^(?: {4}|\t)/;

/** A run of backticks up to the next one of the same length, within its paragraph. */
const SPAN = /(?<![`\\])(`+)(?!`)(?:(?!\n\s*\n)[^])*?(?<!`)\1(?!`)/g;

/** Markdown without its code, as CommonMark knows it: fenced blocks, indented blocks and spans. */
export function withoutCode(markdown: string): string {
  const lines: string[] = [];
  let fence: string | undefined;
  let inList = false;
  let afterBlank = true;

  for (const line of markdown.split(/\r?\n/)) {
    const mark = FENCE.exec(line)?.[1];
    if (fence) {
      if (mark && closes(line, mark, fence)) fence = undefined;
    } else if (mark) {
      fence = mark;
      lines.push('');
    } else if (line.trim() === '') {
      lines.push('');
      afterBlank = true;
      continue;
    } else if (INDENTED.test(line)) {
      // Within a list it is a paragraph of an item, and after text it goes on with that.
      if (!inList && afterBlank) continue;
      lines.push(line);
    } else {
      inList = LIST_ITEM.test(line) || (inList && !afterBlank);
      lines.push(line);
    }
    afterBlank = false;
  }
  return lines.join('\n').replace(SPAN, ' ');
}

/** A fence is closed by one of its kind that is as long at least, with nothing behind it. */
function closes(line: string, mark: string, fence: string): boolean {
  return mark.startsWith(fence) && line.trimEnd().endsWith(mark);
}
