import hljs from 'highlight.js';
import MarkdownIt from 'markdown-it';

/** Colours fenced code of a known language: the names of highlight.js. */
export function codeHighlighting(md: MarkdownIt): void {
  const { escapeHtml } = md.utils;

  md.renderer.rules.fence = (tokens, index) => {
    const { content, info } = tokens[index];
    const language = /^(?:\{\s*)?\.?([\w+#-]+)/.exec(info.trim())?.[1] ?? '';
    const code = hljs.getLanguage(language)
      ? hljs.highlight(content, { language, ignoreIllegals: true }).value
      : escapeHtml(content);
    const name = language && ` language-${escapeHtml(language)}`;
    return `<div class="highlight"><pre><code class="hljs${name}">${code}</code></pre></div>\n`;
  };

  md.renderer.rules.code_block = (tokens, index) =>
    `<div class="highlight"><pre><code class="hljs">${escapeHtml(
      tokens[index].content,
    )}</code></pre></div>\n`;
}
