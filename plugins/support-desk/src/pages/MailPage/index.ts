export { MailLink } from './MailLink';
export { MailPage } from './MailPage';
