import { Route, Routes } from 'react-router-dom';
import { SurveyPage } from './SurveyPage';
import { SurveysWaitingPage } from './SurveysWaitingPage';

/** Answers to surveys: what waits, and one of them. */
export function SurveyRouter() {
  return (
    <main>
      <Routes>
        <Route path="/" element={<SurveysWaitingPage />} />
        <Route path="/:invitation" element={<SurveyPage />} />
      </Routes>
    </main>
  );
}
