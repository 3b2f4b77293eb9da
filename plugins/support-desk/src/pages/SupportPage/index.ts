export { SupportPage, type Tab } from './SupportPage';
export { useTabTitle } from './useTabTitle';
