export { PeopleField } from './PeopleField';
