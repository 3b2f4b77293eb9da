export { OpenRoundDialog } from './form/OpenRoundDialog';
export { ResponsibilityReviewPage } from './ResponsibilityReviewPage';
