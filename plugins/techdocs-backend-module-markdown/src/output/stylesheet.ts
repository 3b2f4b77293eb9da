import { readStylesheet } from '@supportdesk/backstage-plugin-techdocs-markdown-node';
import fs from 'fs-extra';
import { createHash } from 'node:crypto';
import path from 'node:path';

/**
 * Writes the site's one stylesheet. The TechDocs reader removes every
 * stylesheet that is not called `main.<8 hex digits>.min.css`, and shows a
 * page only after this one has loaded.
 *
 * @returns path of the stylesheet within the site
 */
export async function writeStylesheet(outputDir: string): Promise<string> {
  const css = await readStylesheet();
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 8);
  const stylesheet = `assets/stylesheets/main.${hash}.min.css`;
  await fs.outputFile(path.join(outputDir, stylesheet), css);
  return stylesheet;
}
