import { Progress } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { PluginHeader } from '@backstage/ui';
import { RiCustomerService2Line } from '@remixicon/react';
import { lazy, Suspense, type JSX } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { FeedbackButton } from '../components/Feedback';
import { SystemSelect } from '../components/SystemSelect';
import { subPages } from '../pages/subPages';
import { useTabTitle } from '../pages/SupportPage';
import { rootRouteRef } from '../routes';
import { entityTranslationRef } from '../messages/entity';
import { useMessages } from '../translations/useMessages';

const tabs = subPages.map(({ loader, ...page }) => ({
  ...page,
  Content: lazily(loader),
}));
/** Notifications lead here; it has no tab. */
const Surveys = lazily(() =>
  import('../pages/SurveyPage').then(m => <m.SurveyRouter />),
);

/** Header, tabs and sub pages, as the new front-end system makes them of the plugin's extensions. */
export function SupportDeskPage() {
  const { t } = useMessages(entityTranslationRef);
  const titleOf = useTabTitle();
  const home = useRouteRef(rootRouteRef)?.() ?? '';
  return (
    <>
      <PluginHeader
        title={t('entity.title')}
        icon={<RiCustomerService2Line />}
        titleLink={home}
        tabs={tabs.map(({ path }) => ({
          id: path,
          label: titleOf({ path }),
          href: `${home}/${path}`,
          matchStrategy: 'prefix',
        }))}
        customActions={
          <>
            <FeedbackButton />
            <SystemSelect />
          </>
        }
      />
      <Suspense fallback={<Progress />}>
        <Routes>
          <Route index element={<Navigate to={tabs[0].path} replace />} />
          {tabs.map(({ path, Content }) => (
            <Route key={path} path={`${path}/*`} element={<Content />} />
          ))}
          <Route path="surveys/*" element={<Surveys />} />
        </Routes>
      </Suspense>
    </>
  );
}

function lazily(loader: () => Promise<JSX.Element>) {
  return lazy(async () => {
    const element = await loader();
    return { default: () => element };
  });
}
