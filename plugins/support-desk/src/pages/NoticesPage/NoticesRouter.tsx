import { Route, Routes } from 'react-router-dom';
import { EditNoticePage, PostNoticePage } from '../NoticeFormPage';
import { NoticePage } from '../NoticePage';
import { NoticesPage } from './NoticesPage';

/** The tab Notices: the list, each notice, and the form to post or change one. */
export function NoticesRouter() {
  return (
    <main>
      <Routes>
        <Route path="/" element={<NoticesPage />} />
        <Route path="/new" element={<PostNoticePage />} />
        <Route path="/:notice" element={<NoticePage />} />
        <Route path="/:notice/edit" element={<EditNoticePage />} />
      </Routes>
    </main>
  );
}
