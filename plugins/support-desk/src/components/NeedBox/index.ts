export { NeedBox } from './NeedBox';
