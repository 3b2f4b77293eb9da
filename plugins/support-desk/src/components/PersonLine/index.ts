export { PersonLine } from './PersonLine';
