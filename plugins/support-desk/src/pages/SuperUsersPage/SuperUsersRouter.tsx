import { Route } from 'react-router-dom';
import { lazyPage, PageRoutes } from '../../components/PageRoutes';
import { SuperUsersPage } from './SuperUsersPage';

const AskPage = lazyPage(() => import('../QuestionsPage'), 'AskPage');
const QuestionPage = lazyPage(() => import('../QuestionsPage'), 'QuestionPage');
const QuestionsPage = lazyPage(
  () => import('../QuestionsPage'),
  'QuestionsPage',
);

/** The tab Super users: the directory, and questions to those in it. */
export function SuperUsersRouter() {
  return (
    <PageRoutes>
      <Route path="/" element={<SuperUsersPage />} />
      <Route path="/ask" element={<AskPage />} />
      <Route path="/questions" element={<QuestionsPage />} />
      <Route path="/questions/:question" element={<QuestionPage />} />
    </PageRoutes>
  );
}
