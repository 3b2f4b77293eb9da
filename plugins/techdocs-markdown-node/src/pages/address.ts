import path from 'node:path';

const INDEX = /(^|\/)(index|readme)\.md$/i;

/** Whether a Markdown file is the index of its folder. @public */
export const isIndex = (source: string) => INDEX.test(source);

/**
 * The URL of a page relative to the site: `guide/setup.md` is at
 * `guide/setup/`, `guide/index.md` and `guide/README.md` at `guide/`, the
 * index of the site at the empty path. Not percent-encoded.
 *
 * @public
 */
export function pageUrl(source: string): string {
  return isIndex(source)
    ? source.replace(INDEX, '$1')
    : source.replace(/\.md$/i, '/');
}

/**
 * The files that a page may come from, the likeliest first: those for which
 * {@link pageUrl} answers its URL.
 *
 * @param url - relative to the site, with or without the slash at its end
 * @public
 */
export function sourcesOfPage(url: string): string[] {
  const folder = url.replace(/^\/+|\/+$/g, '');
  return folder === ''
    ? ['index.md', 'README.md']
    : [`${folder}.md`, `${folder}/index.md`, `${folder}/README.md`];
}

/**
 * The relative, percent-encoded URL that leads from one page to a page or a
 * file of the same site.
 *
 * @public
 */
export function relativeUrl(fromUrl: string, toUrl: string): string {
  const relative = path.posix.relative(`/${fromUrl}`, `/${toUrl}`);
  const isPage = toUrl === '' || toUrl.endsWith('/');
  return isPage ? `${encodePath(relative) || '.'}/` : encodePath(relative);
}

/** Percent-encodes each part of a path. @public */
export function encodePath(filePath: string): string {
  return filePath.split('/').map(encodeURIComponent).join('/');
}
