export { RaiseRequestPage } from './RaiseRequestPage';
