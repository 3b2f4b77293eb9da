export { PriorityMark } from './PriorityMark';
