import { Route } from 'react-router-dom';
import { lazyPage, PageRoutes } from '../../components/PageRoutes';
import { NoticesPage } from './NoticesPage';

const AvailabilityPage = lazyPage(
  () => import('../AvailabilityPage'),
  'AvailabilityPage',
);
const EditNoticePage = lazyPage(
  () => import('../NoticeFormPage'),
  'EditNoticePage',
);
const PostNoticePage = lazyPage(
  () => import('../NoticeFormPage'),
  'PostNoticePage',
);
const NoticePage = lazyPage(() => import('../NoticePage'), 'NoticePage');

/** The tab Notices: the list, each notice, the form to post or change one, and how available services were. */
export function NoticesRouter() {
  return (
    <PageRoutes>
      <Route path="/" element={<NoticesPage />} />
      <Route path="/new" element={<PostNoticePage />} />
      <Route path="/availability" element={<AvailabilityPage />} />
      <Route path="/:notice" element={<NoticePage />} />
      <Route path="/:notice/edit" element={<EditNoticePage />} />
    </PageRoutes>
  );
}
