import type { feedMessages } from '../../messages/feeds';
import type { SameKeys } from '../SameKeys';

export const feeds: SameKeys<typeof feedMessages> = {
  secret:
    'Die Adresse ist das Geheimnis: Wer sie hat, liest mit, ohne sich anzumelden.',
  none: 'Sie haben noch keine Adresse.',
  since:
    'Sie haben seit {{day}} eine Adresse. Gezeigt wurde sie, als sie entstand.',
  make: 'Adresse erstellen',
  renew: 'Neue Adresse erstellen',
  renewHelp: 'Eine neue Adresse beendet die alte.',
  end: 'Beenden',
  address: 'Ihre Adresse',
  once: 'Sie wird nur jetzt gezeigt. Kopieren Sie sie in Ihren Kalender.',
  copy: 'Kopieren',
  copyOf: 'Kopieren: {{title}}',
  copied: 'Kopiert',
  notCopied:
    'Das Kopieren hat nicht geklappt: Markieren und kopieren Sie sie selbst.',
  failed: 'Das hat nicht geklappt',
};
