import { resolvePackagePath } from '@backstage/backend-plugin-api';
import fs from 'fs-extra';
import { createHash } from 'node:crypto';
import path from 'node:path';

const PACKAGE =
  '@supportdesk/backstage-plugin-techdocs-backend-module-markdown';
const PARTS = ['layout.css', 'text.css', 'code.css', 'boxes.css'];

/**
 * Writes the site's one stylesheet. The TechDocs reader removes every
 * stylesheet that is not called `main.<8 hex digits>.min.css`, and shows a
 * page only after this one has loaded.
 *
 * @returns path of the stylesheet within the site
 */
export async function writeStylesheet(outputDir: string): Promise<string> {
  const parts = await Promise.all(
    PARTS.map(part =>
      fs.readFile(resolvePackagePath(PACKAGE, 'assets', part), 'utf8'),
    ),
  );
  const css = parts.join('\n');
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 8);
  const stylesheet = `assets/stylesheets/main.${hash}.min.css`;
  await fs.outputFile(path.join(outputDir, stylesheet), css);
  return stylesheet;
}
