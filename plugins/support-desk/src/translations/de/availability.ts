import type { availabilityMessages } from '../../messages/availability';
import type { SameKeys } from '../SameKeys';

export const availability: SameKeys<typeof availabilityMessages> = {
  title: 'Verfügbarkeit',
  link: 'Verfügbarkeit',
  what: 'Wann die Services von {{system}} zugesagt sind, wie es um sie steht, und wie es war.',
  none: {
    title: '{{system}} nennt keine Verfügbarkeit',
    text: 'Das Supportmodell sagt von keinem Service, wann er zugesagt ist. Wem es gehört, kann das in der Datei des Modells ergänzen.',
  },
  state: {
    expectedAvailable: 'Sollte verfügbar sein',
    outsideHours: 'Außerhalb der Zeiten',
    planned: 'Geplante Auszeit',
    down: 'Unterbrochen',
  },
  promise: {
    title: 'Was zugesagt ist',
    hours: 'Zeiten',
    always: '24 Stunden, sieben Tage',
    calendar: '{{title}}, {{zone}}',
    stated: 'In den Worten der Quelle: {{words}}',
    exclusions: 'Ausgenommen',
    planned: 'Auszeiten sind geplant für',
    backups: 'Sicherungen',
    maintenance: 'Wartung',
    next: 'nächste {{day}}',
    by: 'durch {{who}}',
    nothing: 'Nichts ist angegeben.',
  },
  continuity: {
    title: 'Notfallpläne',
    linked: '{{linked}} von {{total}} haben ihren verlinkt',
    missing: '{{group}}: kein Plan verlinkt',
    evidence: 'Woran man das sieht: {{text}}',
    by: 'Geschrieben von {{who}}',
  },
  status: {
    title: 'Die letzten {{days}} Tage',
    percent: 'zu {{percent}} % verfügbar',
    noPercent: 'Nichts war zugesagt',
    days: {
      ok: 'keine Unterbrechung',
      planned: 'geplante Auszeit',
      down: 'unterbrochen',
    },
    summary:
      '{{ok}} Tage ohne Unterbrechung, {{planned}} mit geplanter Auszeit, {{down}} mit einer Unterbrechung',
    legend:
      'Jeder Balken ist ein Tag, der älteste zuerst; es zählt das Schlimmste eines Tages.',
    oldest: 'vor {{days}} Tagen',
    today: 'heute',
    table: 'Als Tabelle',
    bars: 'Als Balken',
    day: 'Tag',
    how: 'Wie es war',
    downFor: 'Unterbrochen',
    plannedFor: 'Geplante Auszeit',
    allOk: 'An allen anderen Tagen gab es keine Unterbrechung.',
    never: 'An keinem dieser Tage gab es eine Unterbrechung.',
  },
  months: {
    title: 'Nach Monaten',
    csv: 'verfuegbarkeit',
    month: 'Monat',
    available: 'Verfügbar',
    withPlanned: 'Mit geplanten Auszeiten',
    promised: 'Zugesagt',
    down: 'Unterbrochen',
    planned: 'Geplant',
    excluded: 'Ausgenommen',
    soFar: '{{month}}, bisher',
    nothing: 'Nichts zugesagt',
    how: 'Wie {{month}} berechnet ist',
    formula:
      '({{promised}} zugesagt − {{left}} ausgelassen − {{down}} unterbrochen) ÷ ({{promised}} − {{left}}) = {{percent}} %',
    leftOut:
      'Ausgelassen: {{planned}} geplante Auszeit und {{excluded}} Ausnahmen.',
    none: 'Es gab keine Unterbrechung.',
    counts: {
      down: 'zählt',
      planned: 'ausgelassen: geplant',
      excluded: 'ausgelassen: {{because}}',
    },
  },
};
