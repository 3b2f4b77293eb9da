import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import {
  RiAlertLine,
  RiQuestionLine,
  RiTeamLine,
  RiUserStarLine,
} from '@remixicon/react';
import { searchDocumentTypes } from '@supportdesk/backstage-plugin-support-desk-common';

const { superUser, faq, knownError, responsibility } = searchDocumentTypes;

export const superUserItem = SearchResultListItemBlueprint.make({
  name: 'super-user',
  params: {
    icon: <RiUserStarLine />,
    predicate: result => result.type === superUser,
    component: () => import('./SuperUserResult').then(m => m.SuperUserResult),
  },
});

export const faqItem = SearchResultListItemBlueprint.make({
  name: 'faq',
  params: {
    icon: <RiQuestionLine />,
    predicate: result => result.type === faq,
    component: () => import('./FaqResult').then(m => m.FaqResult),
  },
});

export const knownErrorItem = SearchResultListItemBlueprint.make({
  name: 'known-error',
  params: {
    icon: <RiAlertLine />,
    predicate: result => result.type === knownError,
    component: () => import('./KnownErrorResult').then(m => m.KnownErrorResult),
  },
});

export const responsibilityItem = SearchResultListItemBlueprint.make({
  name: 'responsibility',
  params: {
    icon: <RiTeamLine />,
    predicate: result => result.type === responsibility,
    component: () =>
      import('./ResponsibilityResult').then(m => m.ResponsibilityResult),
  },
});

const superUserType = SearchFilterResultTypeBlueprint.make({
  name: 'super-user',
  params: { value: superUser, name: 'Super users', icon: <RiUserStarLine /> },
});

const faqType = SearchFilterResultTypeBlueprint.make({
  name: 'faq',
  params: { value: faq, name: 'FAQ', icon: <RiQuestionLine /> },
});

const knownErrorType = SearchFilterResultTypeBlueprint.make({
  name: 'known-error',
  params: { value: knownError, name: 'Known errors', icon: <RiAlertLine /> },
});

const responsibilityType = SearchFilterResultTypeBlueprint.make({
  name: 'responsibility',
  params: {
    value: responsibility,
    name: 'Responsibilities',
    icon: <RiTeamLine />,
  },
});

/** What the portal's search shows of Support Desk: items among the results, and what to narrow them down to. */
export const searchExtensions = [
  superUserItem,
  faqItem,
  knownErrorItem,
  responsibilityItem,
  superUserType,
  faqType,
  knownErrorType,
  responsibilityType,
];
