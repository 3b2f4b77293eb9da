export { SurveyRouter } from './SurveyRouter';
