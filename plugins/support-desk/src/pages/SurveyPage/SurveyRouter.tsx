import { Route } from 'react-router-dom';
import { PageRoutes } from '../../components/PageRoutes';
import { SurveyPage } from './SurveyPage';
import { SurveysWaitingPage } from './SurveysWaitingPage';

/** Answers to surveys: what waits, and one of them. */
export function SurveyRouter() {
  return (
    <PageRoutes>
      <Route path="/" element={<SurveysWaitingPage />} />
      <Route path="/:invitation" element={<SurveyPage />} />
    </PageRoutes>
  );
}
