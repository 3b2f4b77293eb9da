export { OpenRoundDialog } from './form/OpenRoundDialog';
export { ResponsibilityReviewPage } from './ResponsibilityReviewPage';
export { useReviews } from './useReviews';
