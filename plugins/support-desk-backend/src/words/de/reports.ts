import type * as english from '../en/reports';
import type { Translated } from '../Translated';

export const reports: Translated<typeof english.reports> = {
  sent: '{{report}}: {{period}}',
  pleaseReview: 'Bitte prüfen Sie {{report}}: {{period}}',
  dueOn: '{{model}}. Fällig am {{day}}.',
  reviewed: '{{report}} wurde geprüft: {{period}}',
};

export const headlines: Translated<typeof english.headlines> = {
  requests_zero: '**Keine Anfragen**',
  requests_one: '**{{count}} Anfrage**',
  requests_other: '**{{count}} Anfragen**',
  requestsSoFar_zero: '**Bisher keine Anfragen**',
  requestsSoFar_one: '**Bisher {{count}} Anfrage**',
  requestsSoFar_other: '**Bisher {{count}} Anfragen**',
  soFar: '{{requests}}; {{period}} waren es {{before}}.',
  none: '{{requests}}, wie {{period}}.',
  same: '{{requests}}, so viele wie {{period}}.',
  more: '{{requests}}, {{change}} mehr als {{period}}.',
  fewer: '{{requests}}, {{change}} weniger als {{period}}.',
  less: '{{requests}}, {{change}} weniger als {{period}}.',
  rose: '**{{title}}: gestiegen von {{before}} auf {{after}}**.',
  fell: '{{title}}: gesunken von {{before}} auf {{after}}.',
  roseAndFell:
    '**{{rose}}: gestiegen von {{roseBefore}} auf {{roseAfter}}**; {{fell}}: gesunken von {{fellBefore}} auf {{fellAfter}}.',
  allMet_one: '**Das eine Ziel wurde eingehalten.**',
  allMet_other: '**Alle {{count}} Ziele wurden eingehalten.**',
  met: '**{{met}} von {{total}} Zielen wurden eingehalten**.',
  worst:
    '**{{met}} von {{total}} Zielen wurden eingehalten**; {{title}}: {{missed}} von {{of}} verfehlt.',
  rating: 'Der Support wird mit **{{mean}} von 5** bewertet.',
};
