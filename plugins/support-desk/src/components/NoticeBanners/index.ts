export { NoticeBanners } from './NoticeBanners';
