import {
  BreadcrumbEntry,
  PageLayout,
  pluginHeaderActionsApiRef,
  useApi,
  useRouteRef,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { RiCustomerService2Line } from '@remixicon/react';
import type { JSX } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { PageNotFound } from '../../components/PageRoutes';
import { rootRouteRef } from '../../routes';
import { supportDeskTranslationRef } from '../../translation';
import { useTabTitle } from './useTabTitle';

/** A tab as the portal has it: its own, or one that another plugin attached. */
export interface Tab {
  path: string;
  /** As the extension or the configuration calls it. */
  title?: string;
  element: JSX.Element;
}

/** Header and tabs in the reader's language: Backstage's own page takes their names from extensions, which know no language. */
export function SupportPage({ title, tabs }: { title?: string; tabs: Tab[] }) {
  const { t } = useTranslationRef(supportDeskTranslationRef);
  const titleOf = useTabTitle();
  const titleLink = useRouteRef(rootRouteRef)?.();
  const actions = useApi(pluginHeaderActionsApiRef);
  const named = tabs.map(it => ({ ...it, label: titleOf(it) }));
  return (
    <PageLayout
      title={title ?? t('entity.title')}
      icon={<RiCustomerService2Line />}
      titleLink={titleLink}
      headerActions={actions.getPluginHeaderActions('support-desk')}
      tabs={named.map(({ path, label }) => ({ id: path, label, href: path }))}
    >
      <Routes>
        {tabs.length > 0 && (
          <Route index element={<Navigate to={tabs[0].path} replace />} />
        )}
        {named.map(({ path, label, element }) => (
          <Route
            key={path}
            path={`${path}/*`}
            element={
              <BreadcrumbEntry entry={{ label, href: path }}>
                {element}
              </BreadcrumbEntry>
            }
          />
        ))}
        <Route path="*" element={<PageNotFound />} />
      </Routes>
    </PageLayout>
  );
}
