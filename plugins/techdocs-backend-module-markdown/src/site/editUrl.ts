import { ScmIntegrationRegistry } from '@backstage/integration';
import { ParsedLocationAnnotation } from '@backstage/plugin-techdocs-node';
import { encodePath } from '@supportdesk/backstage-plugin-techdocs-markdown-node';
import { SiteConfig } from './config';

// Those that TechDocs' own generator makes edit links for.
const EDITABLE = ['github', 'gitlab', 'bitbucketServer', 'harness'];

const withSlash = (url: string) => (url.endsWith('/') ? url : `${url}/`);

/**
 * Makes the function that says where a page's source can be edited: by
 * `repo_url` and `edit_uri` of mkdocs.yml, else by the entity's location.
 *
 * @param location - the entity's `backstage.io/techdocs-ref`, resolved
 * @returns undefined from the function when the place is not known
 */
export function createEditUrls(
  site: SiteConfig,
  location: ParsedLocationAnnotation | undefined,
  integrations: ScmIntegrationRegistry,
): (source: string) => string | undefined {
  const base =
    configuredBase(site) ?? locationBase(site, location, integrations);
  return source => base && new URL(encodePath(source), base).href;
}

function configuredBase({ repoUrl, editUri }: SiteConfig): string | undefined {
  const repoBase = repoUrl && withSlash(repoUrl);
  if (!editUri || !URL.canParse(editUri, repoBase)) {
    return undefined;
  }
  const { protocol, href } = new URL(editUri, repoBase);
  return /^https?:$/.test(protocol) ? withSlash(href) : undefined;
}

function locationBase(
  { docsDir }: SiteConfig,
  location: ParsedLocationAnnotation | undefined,
  integrations: ScmIntegrationRegistry,
): string | undefined {
  if (location?.type !== 'url') {
    return undefined;
  }
  const integration = integrations.byUrl(location.target);
  if (!integration || !EDITABLE.includes(integration.type)) {
    return undefined;
  }
  const folder = integration.resolveUrl({
    url: `./${docsDir}/`,
    base: withSlash(location.target),
  });
  const editUrl = integration.resolveEditUrl(folder);
  // The address of a whole repository names no branch to edit on.
  return editUrl === folder ? undefined : withSlash(editUrl);
}
