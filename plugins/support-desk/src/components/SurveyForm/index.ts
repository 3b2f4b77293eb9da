export { SurveyForm } from './SurveyForm';
export { SurveyThanks } from './SurveyThanks';
export { TicketSurvey } from './TicketSurvey';
export { WaitingSurveys } from './WaitingSurveys';
