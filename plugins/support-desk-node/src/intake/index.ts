export {
  supportDeskIntakeExtensionPoint,
  type SupportDeskIntakeExtensionPoint,
} from './extensionPoint';
export type {
  ChannelState,
  IntakeChannel,
  IntakeDesk,
  IntakeOutcome,
} from './IntakeChannel';
export { REPLY_MARKERS, type MailLanguage } from './replyMarker';
export { MailRefusedError } from './MailRefusedError';
export type {
  AutomaticKind,
  IncomingAttachment,
  IncomingMessage,
  MailAddress,
  OutgoingMessage,
  UnreadableMessage,
} from './messages';
