import { isChildPath } from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError } from '@backstage/errors';
import fs from 'fs-extra';
import {
  isMapping,
  parseYaml,
} from '@supportdesk/backstage-plugin-techdocs-markdown-node';
import path from 'node:path';
import { NavEntry, parseNav } from './nav';

/** What this generator uses of mkdocs.yml. */
export interface SiteConfig {
  siteName: string;
  siteDescription?: string;
  /** Folder of the Markdown files, relative to the input folder. */
  docsDir: string;
  /** Undefined when the navigation follows from the files. */
  nav?: NavEntry[];
  repoUrl?: string;
  editUri?: string;
}

// The order is TechDocs' own: mkdocs.yaml wins over mkdocs.yml.
const CONFIG_FILE_NAMES = ['mkdocs.yaml', 'mkdocs.yml'];

/** Names of the files that configure the site and are no part of it. */
export const isConfigFile = (name: string) => CONFIG_FILE_NAMES.includes(name);

/**
 * Reads mkdocs.yaml or mkdocs.yml. Without one the site has the given name and
 * its pages are in `docs`, as in TechDocs' own generator.
 *
 * @param inputDir - absolute path of the prepared source folder
 * @param defaultName - name of the site when the file gives none
 * @param warn - told when there are two files
 * @throws InputError when the file is not valid, naming the line or the field
 * @throws NotAllowedError when the file is a link that leaves inputDir
 */
export async function readSiteConfig(
  inputDir: string,
  defaultName = 'Documentation Site',
  warn: (message: string) => void = () => {},
): Promise<SiteConfig> {
  const found = CONFIG_FILE_NAMES.filter(name =>
    fs.pathExistsSync(path.join(inputDir, name)),
  );
  if (!found.length) {
    return { siteName: defaultName, docsDir: 'docs' };
  }
  if (found.length > 1) {
    warn(`There are ${found.join(' and ')}: only ${found[0]} is used`);
  }
  const filePath = path.join(inputDir, found[0]);
  if (!isChildPath(inputDir, filePath)) {
    throw new NotAllowedError(
      `${found[0]} is a link that leaves the source folder; only files inside of it are read`,
    );
  }
  const content = await fs.readFile(filePath, 'utf8');
  return parseSiteConfig(content, found[0], defaultName);
}

/** Reads the content of mkdocs.yml, see {@link readSiteConfig}. */
export function parseSiteConfig(
  content: string,
  fileName: string,
  defaultName: string,
): SiteConfig {
  const settings = parseYaml(content, fileName) ?? {};
  if (!isMapping(settings)) {
    throw new InputError(
      `${fileName} must be a mapping such as "site_name: Handbook"`,
    );
  }

  const text = (key: string): string | undefined => {
    const value = settings[key];
    if (value === undefined || value === null || value === '') {
      return undefined;
    }
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw new InputError(`${fileName}: ${key} must be a text`);
    }
    return String(value);
  };

  return {
    siteName: text('site_name') ?? defaultName,
    siteDescription: text('site_description'),
    docsDir: text('docs_dir') ?? 'docs',
    nav: parseNav(settings.nav, fileName),
    repoUrl: text('repo_url'),
    editUri: text('edit_uri'),
  };
}
