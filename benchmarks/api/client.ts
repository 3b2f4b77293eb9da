import type { Portal } from './startPortal';

const PATH = '/api/support-desk';

/** A request to the plugin as a person; throws what it answers where it refuses. */
export async function call<T>(
  { url, tokenOf }: Portal,
  person: number,
  path: string,
  options: { method?: 'GET' | 'POST'; body?: object; version?: number } = {},
): Promise<T> {
  const { method = 'GET', body, version } = options;
  const response = await fetch(`${url}${PATH}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${await tokenOf(person)}`,
      'content-type': 'application/json',
      ...(version && { 'if-match': String(version) }),
    },
    body: body && JSON.stringify(body),
  });
  if (!response.ok) {
    throw new Error(`${method} ${path}: ${await response.text()}`);
  }
  return response.json() as Promise<T>;
}

/** The path of an endpoint of the plugin, with its query. */
export const pathOf = (path: string, query: Record<string, string> = {}) =>
  `${PATH}${path}?${new URLSearchParams(query)}`;
