import path from 'node:path';
import { pageUrl, relativeUrl } from '../pages/address';
import { LinkTarget } from './sanitize';

type FileNames = Pick<ReadonlySet<string>, 'has'>;

/** The files that links can lead to, relative to the docs folder. @public */
export interface LinkableFiles {
  pages: FileNames;
  assets: FileNames;
}

const LEAVES_SITE = /^([a-z][a-z0-9+.-]*:|\/|#|\?|$)/i;

/**
 * Makes the function that turns links between Markdown files, such as
 * `../faq.md#vpn`, into links between pages.
 *
 * @param source - the Markdown file that the links are in
 * @param files - what the links may lead to
 * @param onBroken - told every link that leads nowhere; such a link stays as it is
 *
 * @public
 */
export function createLinkResolver(
  source: string,
  files: LinkableFiles,
  onBroken: (link: string) => void,
): (link: string) => LinkTarget {
  const fromUrl = pageUrl(source);

  return link => {
    if (LEAVES_SITE.test(link)) {
      return { url: link };
    }
    const [, linkPath, suffix] = /^([^?#]*)((?:[?#].*)?)$/s.exec(link)!;
    const target = path.posix.join(
      path.posix.dirname(source),
      decode(linkPath),
    );
    const page = findPage(target, files.pages);
    if (page !== undefined) {
      return { url: relativeUrl(fromUrl, pageUrl(page)) + suffix };
    }
    if (files.assets.has(target)) {
      return {
        url: relativeUrl(fromUrl, target) + suffix,
        download: path.posix.basename(target),
      };
    }
    onBroken(link);
    return { url: link };
  };
}

/** A page by its file, or by the address that it is published at. */
function findPage(target: string, pages: FileNames): string | undefined {
  if (pages.has(target)) {
    return target;
  }
  const folder = target.replace(/\/$/, '');
  return [`${folder}/index.md`, `${folder}/README.md`, `${folder}.md`]
    .map(name => path.posix.normalize(name))
    .find(name => pages.has(name));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
