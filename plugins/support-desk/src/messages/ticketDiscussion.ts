import { defineMessages } from '../translations/defineMessages';

export const ticketDiscussionMessages = {
  comment: {
    title: 'Write',
    write: 'Write',
    preview: 'Preview',
    tabs: 'Write or preview',
    body: 'Comment',
    note: 'Internal note',
    placeholder: 'Markdown works. Mention somebody with @.',
    emptyPreview: 'Nothing to preview yet.',
    internal: 'Internal',
    internalHelp: 'The requester does not see this.',
    publicHelp: 'The requester sees this.',
    mailHelp: 'This goes to {{name}} by e-mail.',
    quoted: 'Show quoted text',
    send: 'Send the comment',
    sendNote: 'Add the note',
    needed: 'Write something first.',
    meets: 'This is the {{title}}',
    edit: 'Edit',
    save: 'Save',
    cancel: 'Cancel',
    edited: 'edited {{time}}',
    earlier: 'Earlier versions',
    earlierBy: '{{name}}, {{time}}',
    mention: 'Mention',
    mentionCount_one: '{{count}} person to mention',
    mentionCount_other: '{{count}} people to mention',
  },
  files: {
    title: 'Attachments',
    add: 'Add files',
    drop: 'Drop the files here',
    uploading: 'Uploading {{name}}',
    progress: '{{done}} of {{total}} files',
    failed: '{{name}}: {{message}}',
    remove: 'Leave out {{name}}',
    download: 'Download {{name}}',
    empty: 'is empty',
    by: '{{size}}, {{name}}, {{time}}',
    internal: 'Internal',
  },
  contact: {
    title: 'Contact log',
    add: 'Add a contact',
    print: 'Print the contact log',
    none: 'Nobody has been contacted yet.',
    when: 'When',
    who: 'Who with whom',
    nature: 'Nature',
    outcome: 'Outcome',
    number: 'Number',
    out: '{{by}} to {{with}}',
    in: '{{with}} to {{by}}',
    field: {
      channel: 'Channel',
      direction: 'Direction',
      with: 'With whom',
      number: 'Number or address',
      at: 'When it was',
      nature: 'What it was about',
      outcome: 'Outcome',
      notes: 'What was done, or is to be done',
      internal: 'Internal, not shown to the requester',
    },
    direction: {
      out: 'We contacted them',
      in: 'They contacted us',
    },
    outcomes: {
      reached: 'Reached',
      voicemail: 'Voicemail left',
      noAnswer: 'No answer',
    },
    recordedLater: 'recorded {{time}}',
  },
} as const;

export const ticketDiscussionTranslationRef = defineMessages(
  'ticketDiscussion',
  ticketDiscussionMessages,
  {
    de: () =>
      import('../translations/de/ticketDiscussion').then(
        m => m.ticketDiscussion,
      ),
    es: () =>
      import('../translations/es/ticketDiscussion').then(
        m => m.ticketDiscussion,
      ),
  },
);
