import type { commonMessages } from '../../messages/common';
import type { SameKeys } from '../SameKeys';

export const common: SameKeys<typeof commonMessages> = {
  system: 'System',
  systemSelect: 'System, zu dem Sie Hilfe brauchen',
  raiseRequest: 'Anfrage stellen',
  loading: 'Wird geladen',
  notFound: {
    title: 'Seite nicht gefunden',
    heading: 'Unter dieser Adresse gibt es keine Seite',
    text: 'Der Link ist vielleicht alt oder abgeschnitten. Was in Support Desk gespeichert war, ist noch da: Gehen Sie von hier aus weiter.',
  },
  retry: 'Noch einmal versuchen',
  cancel: 'Abbrechen',
  more: 'Mehr zeigen',
  toConfirm: 'Zu bestätigen',
  level: 'Level {{level}}',
  youAreHere: 'Sie sind hier',
  optional: 'Freiwillig',
  found_one: '{{count}} gefunden',
  found_other: '{{count}} gefunden',
  due: {
    overdueBy: 'Überfällig seit {{time}}',
    left: 'Noch {{time}}',
    titleBy: '{{title}} bis {{time}}',
    was: 'war fällig {{time}}',
    pausedSince: 'Angehalten seit {{time}}',
    met: 'Eingehalten',
    metAt: 'Eingehalten {{time}}',
    missed: 'Verfehlt',
    noTime: 'Kein fester Zeitpunkt',
    noTarget: 'Kein Ziel im Modell',
    used: '{{percent}} % der Zeit verbraucht',
    businessTime: '{{time}} Servicezeit',
    businessTimeLeft: 'Noch {{time}} Servicezeit',
  },
  opening: {
    always: 'Jetzt erreichbar, 24 h',
    open: 'Jetzt erreichbar',
    openUntil: 'Erreichbar bis {{time}}',
    closed: 'Geschlossen',
    opensAt: 'Öffnet {{time}}',
    notStated: 'Zeiten nicht angegeben',
  },
  axis: {
    closed: 'geschlossen',
    closedFor: 'zu {{time}}',
  },
  error: {
    title: 'Das konnte nicht geladen werden',
  },
};
