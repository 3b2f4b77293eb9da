import { defineMessages } from '../translations/defineMessages';

/** A feed of the reader's own, for programs that cannot sign in. */
export const feedMessages = {
  secret:
    'The address is the secret: whoever has it reads the feed without signing in.',
  none: 'You have no address yet.',
  since: 'You have an address since {{day}}. It was shown when it was made.',
  make: 'Make an address',
  renew: 'Make a new address',
  renewHelp: 'A new address ends the old one.',
  end: 'End it',
  address: 'Your address',
  once: 'It is shown only now. Copy it into your calendar.',
  copy: 'Copy',
  copyOf: 'Copy: {{title}}',
  copied: 'Copied',
  notCopied: 'It could not be copied: select it and copy it yourself.',
  failed: 'That did not work',
} as const;

export const feedsTranslationRef = defineMessages('feeds', feedMessages, {
  de: () => import('../translations/de/feeds').then(m => m.feeds),
  es: () => import('../translations/es/feeds').then(m => m.feeds),
});
