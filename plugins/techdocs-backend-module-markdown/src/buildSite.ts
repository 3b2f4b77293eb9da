import { ScmIntegrationRegistry } from '@backstage/integration';
import { GeneratorRunOptions } from '@backstage/plugin-techdocs-node';
import fs from 'fs-extra';
import {
  createLinkResolver,
  pageUrl,
  tableOfContents,
} from '@supportdesk/backstage-plugin-techdocs-markdown-node';
import path from 'node:path';
import { Markup } from './output/html';
import { writeMetadata } from './output/metadata';
import { pageTemplate } from './output/pageTemplate';
import { searchIndex } from './output/searchIndex';
import { writeStylesheet } from './output/stylesheet';
import { readPages, titlesOf } from './readPages';
import { readSiteConfig } from './site/config';
import { createEditUrls } from './site/editUrl';
import { listDocsFiles } from './site/files';
import {
  navigationFromConfig,
  navigationFromFiles,
  pagesInOrder,
} from './site/navigation';

/**
 * Turns a folder of Markdown files into a TechDocs site.
 *
 * @param options - what TechDocs hands to a generator
 * @param integrations - know how the source can be edited
 * @returns how many pages were written
 */
export async function buildSite(
  options: GeneratorRunOptions,
  integrations: ScmIntegrationRegistry,
): Promise<number> {
  const { inputDir, outputDir, logger } = options;
  const warn = (message: string) => logger.warn(message);

  const site = await readSiteConfig(inputDir, options.siteOptions?.name, warn);
  const docsDir = path.resolve(inputDir, site.docsDir);
  const files = await listDocsFiles(inputDir, site.docsDir);
  const pages = await readPages(docsDir, files.pages, site, warn);
  const titles = titlesOf(pages);
  const assets = new Set(files.assets);
  const navigation = site.nav
    ? navigationFromConfig(site.nav, { titles, assets })
    : navigationFromFiles(titles);
  const order = pagesInOrder(navigation);
  const editUrl = createEditUrls(
    site,
    options.parsedLocationAnnotation,
    integrations,
  );

  for (const asset of files.assets) {
    await fs.copy(path.join(docsDir, asset), path.join(outputDir, asset), {
      dereference: true,
    });
  }
  const stylesheet = await writeStylesheet(outputDir);

  for (const [source, page] of pages) {
    const resolveLink = createLinkResolver(source, { pages, assets }, link =>
      warn(`${source}: the link "${link}" leads nowhere`),
    );
    const position = order.indexOf(source);
    const linkTo = (other: string | undefined) =>
      other === undefined
        ? undefined
        : { source: other, title: titles.get(other)! };
    const document = pageTemplate({
      source,
      title: page.title,
      description: page.description ?? site.siteDescription,
      siteName: site.siteName,
      content: new Markup(page.render(resolveLink)),
      navigation,
      toc: tableOfContents(page.headings.filter(({ level }) => level > 1)),
      previous: linkTo(order[position - 1]),
      next: position < 0 ? undefined : linkTo(order[position + 1]),
      editUrl: editUrl(source),
      stylesheet,
    });
    await fs.outputFile(
      path.join(outputDir, pageUrl(source), 'index.html'),
      document,
    );
  }

  await fs.outputJson(
    path.join(outputDir, 'search/search_index.json'),
    searchIndex([...pages.values()]),
  );
  await writeMetadata(outputDir, site, options.etag);
  return pages.size;
}
