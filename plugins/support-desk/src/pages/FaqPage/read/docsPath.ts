const REF = /^([^:/]+):([^:/]+)\/([^:/]+)(?:\/(.*))?$/;

/**
 * The path in the portal of documentation that is named as `system:default/hmis/user-manual`: a documented entity and,
 * after it, a page. Absent: it is no such name.
 */
export function docsPath(techdocs: string): string | undefined {
  const [, kind, namespace, name, page] = REF.exec(techdocs) ?? [];
  if (!kind) return undefined;
  const path = `/docs/${namespace}/${kind.toLocaleLowerCase('en')}/${name}`;
  return page ? `${path}/${page}` : path;
}
