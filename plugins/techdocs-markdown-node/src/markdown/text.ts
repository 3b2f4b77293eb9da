import type { Token } from 'markdown-it';
import { stripTags } from './sanitize';

/** The text of a token as a reader sees it, without any markup. */
export function tokenText(token: Token): string {
  switch (token.type) {
    case 'inline':
      return (token.children ?? []).map(inlineText).join('').trim();
    case 'fence':
    case 'code_block':
      return token.content.trim();
    case 'html_block':
      return stripTags(token.content).trim();
    default:
      return '';
  }
}

function inlineText(token: Token): string {
  switch (token.type) {
    case 'text':
    case 'code_inline':
    case 'image':
      return token.content;
    case 'softbreak':
    case 'hardbreak':
      return ' ';
    default:
      return '';
  }
}
