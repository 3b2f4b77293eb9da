import type { Preview } from '@supportdesk/backstage-plugin-support-desk-common';
import {
  createPageParser,
  readStylesheet,
} from '@supportdesk/backstage-plugin-techdocs-markdown-node';

/** Has an address of its own, or is a place in the page. */
const LEAVES_PAGE = /^([a-z][a-z0-9+.-]*:|\/|#|$)/i;

/** An image as a page shows it. */
export interface ShownImage {
  mediaType: string;
  content: Buffer;
}

/**
 * Shows Markdown as TechDocs does, with its images in it.
 *
 * @param path - of the file below the docs folder
 * @param imageOf - finds an image by its path relative to that of the file
 * @throws InputError where the YAML at the top is none
 */
export async function previewOf(
  path: string,
  body: string,
  imageOf: (path: string) => Promise<ShownImage | undefined>,
): Promise<Preview> {
  const page = createPageParser()(path, body);
  const named = new Set<string>();
  page.render(url => {
    named.add(url);
    return { url };
  });
  const shown = new Map<string, string>();
  for (const url of named) {
    if (LEAVES_PAGE.test(url) || /\.md(?:[?#]|$)/i.test(url)) continue;
    const image = await imageOf(decode(url));
    if (image) {
      const data = image.content.toString('base64');
      shown.set(url, `data:${image.mediaType};base64,${data}`);
    }
  }
  return {
    // Within what the style sheet expects around it.
    html: `<article class="md-content__inner md-typeset">${page.render(url => ({
      url: shown.get(url) ?? url,
    }))}</article>`,
    css: await readStylesheet(),
  };
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
