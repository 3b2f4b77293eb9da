import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { readFile } from 'node:fs/promises';

const PACKAGE = '@supportdesk/backstage-plugin-techdocs-markdown-node';
const PARTS = ['layout.css', 'text.css', 'code.css', 'boxes.css'];

/** The style sheet of pages, as the TechDocs reader shows them. @public */
export async function readStylesheet(): Promise<string> {
  const parts = await Promise.all(
    PARTS.map(part =>
      readFile(resolvePackagePath(PACKAGE, 'assets', part), 'utf8'),
    ),
  );
  return parts.join('\n');
}
