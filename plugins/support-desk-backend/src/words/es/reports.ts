import type * as english from '../en/reports';
import type { Translated } from '../Translated';

export const reports: Translated<typeof english.reports> = {
  sent: '{{report}}: {{period}}',
  pleaseReview: 'Revise, por favor, {{report}}: {{period}}',
  dueOn: '{{model}}. Vence el {{day}}.',
  reviewed: '{{report}} se revisó: {{period}}',
};

export const headlines: Translated<typeof english.headlines> = {
  requests_zero: '**Ninguna solicitud**',
  requests_one: '**{{count}} solicitud**',
  requests_other: '**{{count}} solicitudes**',
  requestsSoFar_zero: '**Ninguna solicitud hasta ahora**',
  requestsSoFar_one: '**{{count}} solicitud hasta ahora**',
  requestsSoFar_other: '**{{count}} solicitudes hasta ahora**',
  soFar: '{{requests}}; en {{period}} hubo {{before}}.',
  none: '{{requests}}, como en {{period}}.',
  same: '{{requests}}, tantas como en {{period}}.',
  more: '{{requests}}, {{change}} más que en {{period}}.',
  fewer: '{{requests}}, {{change}} menos que en {{period}}.',
  less: '{{requests}}, {{change}} menos que en {{period}}.',
  rose: '**{{title}}: sube de {{before}} a {{after}}**.',
  fell: '{{title}}: baja de {{before}} a {{after}}.',
  roseAndFell:
    '**{{rose}}: sube de {{roseBefore}} a {{roseAfter}}**; {{fell}}: baja de {{fellBefore}} a {{fellAfter}}.',
  allMet_one: '**Se cumplió el único objetivo.**',
  allMet_other: '**Se cumplieron los {{count}} objetivos.**',
  met: '**Se cumplieron {{met}} de {{total}} objetivos**.',
  worst:
    '**Se cumplieron {{met}} de {{total}} objetivos**; {{title}}: {{missed}} de {{of}} incumplidos.',
  rating: 'El soporte recibe una valoración de **{{mean}} de 5**.',
};
