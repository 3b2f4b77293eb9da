export type { AttachmentStore } from './AttachmentStore';
export {
  supportDeskAttachmentsExtensionPoint,
  type SupportDeskAttachmentsExtensionPoint,
} from './extensionPoint';
