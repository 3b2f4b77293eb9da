export { AwayMark } from './AwayMark';
