import { ApiProvider } from '@backstage/core-app-api';
import { compatWrapper } from '@backstage/core-compat-api';
import { alertApiRef } from '@backstage/core-plugin-api';
import {
  routeResolutionApiRef,
  toastApiRef,
  useApi,
  useApiHolder,
  type ApiHolder,
  type ApiRef,
} from '@backstage/frontend-plugin-api';
import { useMemo, type ComponentType, type ReactNode } from 'react';
import { SupportProviders } from '../components/SupportProviders';
import { AlertToasts } from './AlertToasts';
import { LegacyRoutes } from './routes';

/** What every extension stands in within an app of the old front-end system: the new one's APIs, and the plugin's own wrapper. */
export function LegacyRoot({ children }: { children: ReactNode }) {
  return compatWrapper(
    <LegacyApis>
      <SupportProviders>{children}</SupportProviders>
    </LegacyApis>,
  );
}

/** The APIs that neither an old app nor `compatWrapper` has. */
function LegacyApis({ children }: { children: ReactNode }) {
  const app = useApiHolder();
  const routes = useApi(routeResolutionApiRef);
  const alerts = useApi(alertApiRef);
  const apis = useMemo<ApiHolder>(() => {
    const own = new Map<string, unknown>([
      [routeResolutionApiRef.id, new LegacyRoutes(routes)],
      [toastApiRef.id, app.get(toastApiRef) ?? new AlertToasts(alerts)],
    ]);
    return { get: <T,>(ref: ApiRef<T>) => own.get(ref.id) as T | undefined };
  }, [app, routes, alerts]);
  return <ApiProvider apis={apis}>{children}</ApiProvider>;
}

/** The component as an old app can show it. */
export function inLegacyApp<P extends object>(Component: ComponentType<P>) {
  return function InLegacyApp(props: P) {
    return (
      <LegacyRoot>
        <Component {...props} />
      </LegacyRoot>
    );
  };
}
