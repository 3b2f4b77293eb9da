export { CallList } from './CallList';
export {
  firstPhoneOf,
  PHONES,
  type FirstCall,
  type FirstCalls,
} from './firstCalls';
export { useFirstCalls } from './useFirstCalls';
