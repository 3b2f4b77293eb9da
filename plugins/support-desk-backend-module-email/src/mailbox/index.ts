export { Mailbox } from './Mailbox';
