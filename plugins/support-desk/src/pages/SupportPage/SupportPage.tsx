import {
  BreadcrumbEntry,
  PageLayout,
  pluginHeaderActionsApiRef,
  useApi,
  useRouteRef,
} from '@backstage/frontend-plugin-api';
import { RiCustomerService2Line } from '@remixicon/react';
import { type JSX, memo } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { PageNotFound } from '../../components/PageRoutes';
import { rootRouteRef } from '../../routes';
import { entityTranslationRef } from '../../messages/entity';
import { useMessages } from '../../translations/useMessages';
import { useTabTitle } from './useTabTitle';

/** A tab as the portal has it: its own, or one that another plugin attached. */
export interface Tab {
  path: string;
  /** As the extension or the configuration calls it. */
  title?: string;
  element: JSX.Element;
}

interface LayoutProps {
  heading: string;
  link?: string;
  labels: string[];
  tabs: Tab[];
}

const looksTheSame = (before: LayoutProps, now: LayoutProps) =>
  before.heading === now.heading &&
  before.link === now.link &&
  before.tabs === now.tabs &&
  now.labels.every((label, index) => label === before.labels[index]);

/**
 * Drawn anew only where its words change: Backstage's `PageLayout` is another component each time that it is drawn (`getComponent` of its
 * `SwappableComponentsApi` makes it), so React mounts the whole page anew and takes focus and what is typed away.
 */
const Layout = memo(function SupportLayout({
  heading,
  link,
  labels,
  tabs,
}: LayoutProps) {
  const actions = useApi(pluginHeaderActionsApiRef);
  const named = tabs.map(({ path, element }, index) => {
    return { path, element, label: labels[index] };
  });
  return (
    <PageLayout
      title={heading}
      icon={<RiCustomerService2Line />}
      titleLink={link}
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
},
looksTheSame);

/** Header and tabs in the reader's language: Backstage's own page takes their names from extensions, which know no language. */
export function SupportPage({ title, tabs }: { title?: string; tabs: Tab[] }) {
  const { t } = useMessages(entityTranslationRef);
  return (
    <Layout
      heading={title ?? t('entity.title')}
      link={useRouteRef(rootRouteRef)?.()}
      labels={tabs.map(useTabTitle())}
      tabs={tabs}
    />
  );
}
