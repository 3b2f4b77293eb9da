import { createPageParser } from '@supportdesk/backstage-plugin-techdocs-markdown-node';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parse } from 'yaml';

const ROOT = resolve(__dirname, '../../../..');
const FILES = [
  '*.md',
  'benchmarks/*.md',
  'docs/**/*.md',
  'examples/*/docs/**/*.md',
  'plugins/*/README.md',
].flatMap(pattern => globSync(pattern, { cwd: ROOT }));

const parsePage = createPageParser();

function readPage(file: string) {
  return parsePage(file, readFileSync(join(ROOT, file), 'utf8'));
}

/** Where the links and pictures of a page lead to, as they are written. */
function linksOf(file: string): string[] {
  const links: string[] = [];
  readPage(file).render(url => {
    links.push(url);
    return { url };
  });
  return links;
}

/** The docs folder that a page is published with; pages elsewhere are read in the repository. */
const siteOf = (file: string) => /^(.*\/)?docs\//.exec(file)?.[0];

/** What is wrong with a link, if anything. */
function problemOf(file: string, link: string): string | undefined {
  if (/^(https?:|mailto:)/.test(link)) {
    return URL.canParse(link) ? undefined : `${link} is no address`;
  }
  const [path, anchor] = decodeURI(link).split('#');
  const target = path ? join(dirname(file), path) : file;
  if (!existsSync(join(ROOT, target))) return `${link} leads nowhere`;
  const site = siteOf(file);
  if (site && !target.startsWith(site)) {
    return `${link} leads out of the site; name the file, or link to it in the repository`;
  }
  const anchors = () => readPage(target).headings.map(({ id }) => id);
  if (anchor && !(target.endsWith('.md') && anchors().includes(anchor))) {
    return `${link} has no such heading`;
  }
  return undefined;
}

interface Nav {
  [title: string]: string | Nav[];
}

const pagesOfNav = (nav: Nav[]): string[] =>
  nav
    .flatMap(entry => Object.values(entry))
    .flatMap(it => (typeof it === 'string' ? [it] : pagesOfNav(it)));

describe('Documentation', () => {
  it.each(FILES)('%s has links that lead somewhere', file => {
    const problems = linksOf(file).map(link => problemOf(file, link));
    expect(problems.filter(Boolean)).toEqual([]);
  });

  it('has each page in its navigation or in the list of decisions', () => {
    const { nav } = parse(readFileSync(join(ROOT, 'mkdocs.yml'), 'utf8'));
    const decisions = linksOf('docs/adr/index.md')
      .filter(link => !link.startsWith('#'))
      .map(link => `adr/${link}`);
    const listed = [...pagesOfNav(nav), ...decisions];
    const pages = FILES.filter(file => file.startsWith('docs/'));
    expect(listed.sort()).toEqual(
      pages.map(file => relative('docs', file)).sort(),
    );
  });
});
