import { Route, Routes } from 'react-router-dom';
import { AvailabilityPage } from '../AvailabilityPage';
import { EditNoticePage, PostNoticePage } from '../NoticeFormPage';
import { NoticePage } from '../NoticePage';
import { NoticesPage } from './NoticesPage';

/** The tab Notices: the list, each notice, the form to post or change one, and how available services were. */
export function NoticesRouter() {
  return (
    <main>
      <Routes>
        <Route path="/" element={<NoticesPage />} />
        <Route path="/new" element={<PostNoticePage />} />
        <Route path="/availability" element={<AvailabilityPage />} />
        <Route path="/:notice" element={<NoticePage />} />
        <Route path="/:notice/edit" element={<EditNoticePage />} />
      </Routes>
    </main>
  );
}
