// The plugins have no types of their own, and the published ones are made for
// another module format than that of markdown-it's types.

declare module 'markdown-it-container' {
  import type MarkdownIt from 'markdown-it';
  import type { RendererRule } from 'markdown-it';

  export default function container(
    md: MarkdownIt,
    name: string,
    options: {
      validate: (params: string) => boolean;
      render: RendererRule;
    },
  ): void;
}

declare module 'markdown-it-deflist' {
  import type { PluginSimple } from 'markdown-it';

  const deflist: PluginSimple;
  export default deflist;
}

declare module 'markdown-it-footnote' {
  import type { PluginSimple } from 'markdown-it';

  const footnote: PluginSimple;
  export default footnote;
}

declare module 'markdown-it-task-lists' {
  import type { PluginWithOptions } from 'markdown-it';

  const taskLists: PluginWithOptions<{ label?: boolean }>;
  export default taskLists;
}
