export { PeopleAwayLink } from './PeopleAwayLink';
export { PeopleAwayPage } from './PeopleAwayPage';
