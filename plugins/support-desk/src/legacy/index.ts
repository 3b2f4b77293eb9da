/**
 * The front end of Support Desk for portals on the old front-end system.
 *
 * @packageDocumentation
 */
export { supportDeskApiRef } from '../api';
export { supportDeskTranslationRefs } from '../translations';
export {
  EntityLicencesCard,
  EntitySuperUserOfCard,
  EntitySupportCard,
  EntitySupportContent,
  isSupportDeskAvailable,
} from './entity';
export { HomePageDueNext, HomePageMyTickets, HomePageNotices } from './home';
export { SupportDeskNotices, SupportDeskPage } from './page';
export { supportDeskPlugin } from './plugin';
export {
  FaqSearchResultListItem,
  KnownErrorSearchResultListItem,
  ResponsibilitySearchResultListItem,
  SuperUserSearchResultListItem,
} from './search';
export { SupportDeskArticle } from './techdocs';
