export { dayPatterns, type DayPatterns } from './dayPatterns';
