export { concerning } from './concerning';
export { KnownInterruptions } from './KnownInterruptions';
export { NoticeBanners } from './NoticeBanners';
