export { messageIdOf } from './messageId';
export { type ReadContext, readMessage } from './readMessage';
export { type PartialMail, UnreadableMailError } from './UnreadableMailError';
