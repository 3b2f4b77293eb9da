import type * as english from '../en/licences';
import type { Translated } from '../Translated';

export const licences: Translated<typeof english.licences> = {
  given: 'Sie haben einen Platz: {{licence}}',
  takenBack: 'Ihr Platz wurde zurückgenommen: {{licence}}',
  stillNeeded: 'Brauchen Sie {{licence}} noch?',
  unused:
    'Der Platz wurde mehr als 30 Tage nicht genutzt. Geben Sie ihn frei, wenn Sie ohne auskommen.',
  freed: '{{licence}}: {{free}} frei, {{waiting}} warten',
  freedAll: '{{licence}}: so viele frei wie nötig, {{waiting}} warten',
  giveThem: '{{model}}. Geben Sie sie denen, die zuerst gefragt haben.',
};

export const licenceWarnings: Translated<typeof english.licenceWarnings> = {
  renewal: '{{licence}}: verlängert sich am {{day}}',
  notice: '{{licence}}: kündbar bis {{day}}',
  end: '{{licence}}: Der Vertrag endet am {{day}}',
  ended: '{{licence}}: Der Vertrag endete am {{day}}',
  low: '{{licence}}: nur {{free}} von {{bought}} frei',
  full: '{{licence}}: alle {{bought}} genutzt',
  overUse: '{{licence}}: Übernutzung um {{over}}',
  figures: '{{model}}. {{bought}} gekauft, {{inUse}} genutzt.',
  figuresUnlimited: '{{model}}. {{inUse}} genutzt.',
  many: 'Lizenzen: Es gibt {{number}} Dinge zu tun',
  more: 'und {{number}} weitere',
};

export const licenceCalendar: Translated<typeof english.licenceCalendar> = {
  title: 'Lizenzen',
  renewal: '{{licence}}: Verlängerung',
  notice: '{{licence}}: letzter Tag der Kündigung',
  end: '{{licence}}: Der Vertrag endet',
  contract: '{{model}}. Vertrag {{contract}}',
};
