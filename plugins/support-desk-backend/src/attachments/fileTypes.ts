/** A type of file that may be attached. */
export interface FileType {
  mediaType: string;
  /** Extensions that say so; the first is the usual one. */
  extensions: string[];
  /** A picture that a browser shows and never executes. */
  inline?: boolean;
}

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

/** Pictures and documents that are known by their bytes. */
export const BINARY_TYPES: FileType[] = [
  { mediaType: 'image/png', extensions: ['png'], inline: true },
  { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'], inline: true },
  { mediaType: 'image/gif', extensions: ['gif'], inline: true },
  { mediaType: 'image/webp', extensions: ['webp'], inline: true },
  { mediaType: 'application/pdf', extensions: ['pdf'] },
  {
    mediaType: `${OPEN_XML}.wordprocessingml.document`,
    extensions: ['docx'],
  },
  { mediaType: `${OPEN_XML}.spreadsheetml.sheet`, extensions: ['xlsx'] },
  {
    mediaType: `${OPEN_XML}.presentationml.presentation`,
    extensions: ['pptx'],
  },
  { mediaType: `${OPEN_DOCUMENT}.text`, extensions: ['odt'] },
  { mediaType: `${OPEN_DOCUMENT}.spreadsheet`, extensions: ['ods'] },
  { mediaType: `${OPEN_DOCUMENT}.presentation`, extensions: ['odp'] },
  { mediaType: 'application/msword', extensions: ['doc'] },
  { mediaType: 'application/vnd.ms-excel', extensions: ['xls'] },
  { mediaType: 'application/vnd.ms-powerpoint', extensions: ['ppt'] },
  { mediaType: 'application/vnd.ms-outlook', extensions: ['msg'] },
  { mediaType: 'application/zip', extensions: ['zip'] },
];

/** Text that nothing executes when it is opened, told apart by its extension. The first is the type of text without one. */
export const TEXT_TYPES: FileType[] = [
  {
    mediaType: 'text/plain',
    extensions: ['txt', 'log', 'md', 'yaml', 'yml', 'ini', 'conf', 'out'],
  },
  { mediaType: 'text/csv', extensions: ['csv'] },
  { mediaType: 'application/json', extensions: ['json'] },
  { mediaType: 'message/rfc822', extensions: ['eml'] },
];

const ALL = [...BINARY_TYPES, ...TEXT_TYPES];

/** The extensions of everything that may be attached. */
export const ALLOWED_EXTENSIONS = ALL.flatMap(it => it.extensions);

/** Whether a browser may show it in the page instead of saving it. */
export function isShownInline(mediaType: string): boolean {
  return ALL.some(it => it.inline && it.mediaType === mediaType);
}
