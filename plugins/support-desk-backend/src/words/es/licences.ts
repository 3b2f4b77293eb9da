import type * as english from '../en/licences';
import type { Translated } from '../Translated';

export const licences: Translated<typeof english.licences> = {
  given: 'Tiene un puesto de {{licence}}',
  takenBack: 'Se le ha retirado su puesto de {{licence}}',
  stillNeeded: '¿Todavía necesita {{licence}}?',
  unused:
    'No se ha usado en más de 30 días. Libere el puesto si puede prescindir de él.',
  freed: '{{licence}}: {{free}} libres, {{waiting}} en espera',
  freedAll: '{{licence}}: libres cuantos hagan falta, {{waiting}} en espera',
  giveThem: '{{model}}. Asígnelos a quienes los pidieron primero.',
};

export const licenceWarnings: Translated<typeof english.licenceWarnings> = {
  renewal: '{{licence}}: se renueva el {{day}}',
  notice: '{{licence}}: se puede dar preaviso hasta el {{day}}',
  end: '{{licence}}: el contrato termina el {{day}}',
  ended: '{{licence}}: el contrato terminó el {{day}}',
  low: '{{licence}}: solo {{free}} de {{bought}} libres',
  full: '{{licence}}: las {{bought}} están en uso',
  overUse: '{{licence}}: uso excedido en {{over}}',
  figures: '{{model}}. {{bought}} compradas, {{inUse}} en uso.',
  figuresUnlimited: '{{model}}. {{inUse}} en uso.',
  many: 'Licencias: {{number}} asuntos por atender',
  more: 'y {{number}} más',
};

export const licenceCalendar: Translated<typeof english.licenceCalendar> = {
  title: 'Licencias',
  renewal: '{{licence}}: renovación',
  notice: '{{licence}}: último día de preaviso',
  end: '{{licence}}: el contrato termina',
  contract: '{{model}}. Contrato {{contract}}',
};
