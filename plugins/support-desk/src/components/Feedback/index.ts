export { FeedbackButton } from './FeedbackButton';
