import fs from 'fs-extra';
import path from 'node:path';
import { SiteConfig } from '../site/config';

/**
 * Writes `techdocs_metadata.json`, by which TechDocs names the site, lists its
 * files and knows whether they are up to date. To be called last.
 *
 * @param etag - version of the source that the site was made of
 */
export async function writeMetadata(
  outputDir: string,
  site: SiteConfig,
  etag: string | undefined,
): Promise<void> {
  const metadataPath = path.join(outputDir, 'techdocs_metadata.json');
  await fs.ensureFile(metadataPath);
  await fs.writeJson(metadataPath, {
    site_name: site.siteName,
    site_description: site.siteDescription ?? '',
    build_timestamp: Date.now(),
    files: await listFiles(outputDir),
    etag,
  });
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await fs.readdir(folder, {
    recursive: true,
    withFileTypes: true,
  });
  return entries
    .filter(entry => entry.isFile())
    .map(entry =>
      path.relative(folder, path.join(entry.parentPath, entry.name)),
    )
    .sort();
}
