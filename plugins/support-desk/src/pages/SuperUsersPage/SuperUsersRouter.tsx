import { Route, Routes } from 'react-router-dom';
import { AskPage, QuestionPage, QuestionsPage } from '../QuestionsPage';
import { SuperUsersPage } from './SuperUsersPage';

/** The tab Super users: the directory, and questions to those in it. */
export function SuperUsersRouter() {
  return (
    <main>
      <Routes>
        <Route path="/" element={<SuperUsersPage />} />
        <Route path="/ask" element={<AskPage />} />
        <Route path="/questions" element={<QuestionsPage />} />
        <Route path="/questions/:question" element={<QuestionPage />} />
      </Routes>
    </main>
  );
}
