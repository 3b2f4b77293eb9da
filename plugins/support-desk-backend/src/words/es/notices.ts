import type * as english from '../en/notices';
import type { Translated } from '../Translated';

export const notices: Translated<typeof english.notices> = {
  anotherTime: '{{type}}, otra hora: {{notice}}',
  from: '{{from}} ({{zone}}).',
  fromTo: '{{from}} a {{to}} ({{zone}}).',
  pleaseConfirm: 'Confirme que lo ha recibido, por favor.',
  reminder: 'Confirme la recepción, por favor: {{notice}}',
  outstanding_one: '{{notice}}: {{count}} persona no ha respondido',
  outstanding_other: '{{notice}}: {{count}} personas no han respondido',
  pleasePhone: 'Llámelas por teléfono, por favor.',
  followUpDue: '{{notice}} ha terminado: falta «{{next}}»',
  followUpOpen: 'Sigue abierto hasta que se envíe ese aviso.',
  reason: '**Motivo:** {{reason}}',
  backupPlan: '**Plan de respaldo:** {{plan}}',
  over: '{{notice}}: ha terminado',
  standing: '{{notice}}: cómo está',
  cancelled: '{{notice}}: cancelado',
  changed: '{{notice}}: modificado',
  readAgain: 'No dice lo mismo que antes; léalo otra vez, por favor.',
  measure: '{{notice}}: una medida de la revisión es suya',
  measureBy: '{{measure}} (antes del {{day}})',
};

export const noticeFeeds: Translated<typeof english.noticeFeeds> = {
  title: 'Avisos del servicio',
  about: 'Interrupciones del servicio y otros avisos.',
  cancelled: 'Cancelado: {{title}}',
};

export const accounts: Translated<typeof english.accounts> = {
  of: '{{notice}}, {{services}}',
  fromTo: '{{notice}}: de {{from}} a {{to}} ({{zone}}).',
  goesOn: '{{notice}}: desde {{from}}, sigue en curso ({{zone}}).',
  sent: 'Se informó a los afectados',
  started: 'Comenzó',
  update: 'Cómo estaba',
  severity: 'Gravedad',
  recovery: 'Opción',
  decision: 'Decisión',
  stepTicked: 'Paso',
  exclusions: 'Exclusiones alegadas',
  ended: 'Servicio restablecido',
  followUp: 'Enviado',
};
