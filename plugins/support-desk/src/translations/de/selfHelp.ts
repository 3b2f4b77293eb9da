import type { selfHelpMessages } from '../../messages/selfHelp';
import type { SameKeys } from '../SameKeys';

export const selfHelp: SameKeys<typeof selfHelpMessages> = {
  solved: 'Das hat geholfen',
  solvedBy: '„{{title}}“ hat geholfen',
  solvedBySuperUser: 'Ein Super User hat geholfen',
  helped: 'Half {{helped}} von {{said}} Lesern',
  newTab: '(öffnet einen neuen Tab)',
  thanks: 'Das freut uns. Danke, dass Sie zuerst nachgesehen haben.',
  undo: 'Rückgängig',
  askThem: 'Eine Frage stellen',
  found_one: '{{count}} Antwort',
  found_other: '{{count}} Antworten',
  advise: {
    title: 'Versuchen Sie zuerst dies',
    text: 'Oft geht es so am schnellsten. Haken Sie ab, was Sie versucht haben; es geht mit.',
  },
  acknowledge: {
    title: 'Was haben Sie versucht?',
    text: 'Haken Sie es ab, dann fragt niemand noch einmal. Es geht mit Ihrer Anfrage mit.',
    without: 'Ich mache ohne weiter',
    withoutText: 'In der Anfrage steht, dass nichts versucht wurde.',
    needed:
      'Haken Sie ab, was Sie versucht haben, oder dass Sie ohne weitermachen.',
  },
  require: {
    title: 'Was haben Sie versucht?',
    text: 'Vor „{{type}}“ ist mindestens eines davon zu versuchen.',
    needed: 'Versuchen Sie zuerst mindestens eines davon, und haken Sie es ab.',
  },
  order: 'In dieser Reihenfolge.',
  whom: 'Wen haben Sie gefragt?',
  answer: 'Was hat {{name}} geantwortet?',
  fromArticle: 'Sie kommen vom Artikel „{{title}}“. Er geht mit.',
  tried: {
    title: 'Vorher versucht',
    steps: 'Schritte',
    articles: 'Gelesene Artikel',
    superUsers: 'Gefragte Super User',
    answered: '{{name}}: {{answer}}',
    conversation: 'Gespräch',
    question: 'Die Frage, mit der es begann',
    nothing: 'Vorher wurde nichts versucht; das Modell bittet darum.',
  },
  propose: {
    action: 'Für die FAQ vorschlagen',
    done: 'Für die FAQ vorgeschlagen',
    already: 'Es gehört schon zu einem Vorschlag',
    open: 'Vorschlag öffnen',
    failed: 'Es konnte nicht vorgeschlagen werden',
  },
};
