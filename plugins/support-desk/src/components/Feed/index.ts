export { FeedDialog } from './FeedDialog';
export { useFeed } from './useFeed';
