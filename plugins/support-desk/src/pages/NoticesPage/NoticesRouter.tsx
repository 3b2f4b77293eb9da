import { Route, Routes } from 'react-router-dom';
import { NoticePage } from '../NoticePage';
import { NoticesPage } from './NoticesPage';

/** The tab Notices: the list, and each notice. */
export function NoticesRouter() {
  return (
    <main>
      <Routes>
        <Route path="/" element={<NoticesPage />} />
        <Route path="/:notice" element={<NoticePage />} />
      </Routes>
    </main>
  );
}
