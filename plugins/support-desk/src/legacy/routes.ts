import { convertLegacyRouteRef } from '@backstage/core-compat-api';
import type {
  AnyRouteRefParams,
  ExternalRouteRef,
  RouteFunc,
  RouteRef,
  RouteResolutionApi,
  SubRouteRef,
} from '@backstage/frontend-plugin-api';
import { generatePath } from 'react-router-dom';
import { subPages } from '../pages/subPages';
import { rootRouteRef } from '../routes';

/** The page's own route, as the old front-end system mounts it. */
export const legacyRootRouteRef = convertLegacyRouteRef(rootRouteRef);

type AnyRouteRef<TParams extends AnyRouteRefParams> =
  | RouteRef<TParams>
  | SubRouteRef<TParams>
  | ExternalRouteRef<TParams>;

/**
 * Finds the tabs in an app of the old front-end system. It knows only routes that stand in the app's element tree, which is the page's own:
 * the tabs are where the page puts them below itself. All other routes are the app's.
 */
export class LegacyRoutes implements RouteResolutionApi {
  constructor(private readonly app: RouteResolutionApi) {}

  resolve<TParams extends AnyRouteRefParams>(
    ref: AnyRouteRef<TParams>,
    options?: { sourcePath?: string },
  ): RouteFunc<TParams> | undefined {
    const pattern = patternOf(ref);
    if (pattern === undefined) return this.app.resolve(ref, options);
    const page = this.app.resolve(rootRouteRef, options);
    return page && ((...[params]) => `${page()}/${fill(pattern, params)}`);
  }
}

/** Such as `tickets/:key`; nothing for a route that is not of a tab. */
function patternOf(ref: AnyRouteRef<any>): string | undefined {
  const tab = subPages.find(it => it.routeRef === ref);
  if (tab) return tab.path;
  if (ref.$$type !== '@backstage/SubRouteRef') return undefined;
  const { parent, path } = convertLegacyRouteRef(ref as SubRouteRef);
  const tabAbove = subPages.find(
    it => convertLegacyRouteRef(it.routeRef) === parent,
  );
  return tabAbove && `${tabAbove.path}${path}`;
}

/** Escapes what Backstage's own resolvers do. */
function fill(pattern: string, params: AnyRouteRefParams): string {
  const escaped = Object.entries(params ?? {}).map(([name, value]) => [
    name,
    value.replaceAll(/[&?#;\/]/g, encodeURIComponent),
  ]);
  return generatePath(pattern, Object.fromEntries(escaped));
}
