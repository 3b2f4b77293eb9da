import type * as english from '../en/feedback';
import type { Translated } from '../Translated';

export const feedback: Translated<typeof english.feedback> = {
  nameless_one: 'Zu {{model}} kam eine Rückmeldung ohne Namen',
  nameless_other: 'Zu {{model}} kamen {{count}} Rückmeldungen ohne Namen',
};

export const feedbackGiven: Translated<typeof english.feedbackGiven> = {
  praise: 'Lob von {{giver}} zu {{model}}',
  complaint: 'Beschwerde von {{giver}} zu {{model}}',
  suggestion: 'Vorschlag von {{giver}} zu {{model}}',
  comment: 'Kommentar von {{giver}} zu {{model}}',
};

export const feedbackYours: Translated<typeof english.feedbackYours> = {
  praise: 'Ihr Lob',
  complaint: 'Ihre Beschwerde',
  suggestion: 'Ihr Vorschlag',
  comment: 'Ihr Kommentar',
};

export const feedbackDecided: Translated<typeof english.feedbackDecided> = {
  new: '{{yours}} zu {{model}} ist neu',
  accepted: '{{yours}} zu {{model}} wurde angenommen',
  planned: '{{yours}} zu {{model}} ist geplant',
  done: '{{yours}} zu {{model}} ist erledigt',
  declined: '{{yours}} zu {{model}} wurde abgelehnt',
  noted: '{{yours}} zu {{model}} wurde zur Kenntnis genommen',
};

export const surveys: Translated<typeof english.surveys> = {
  asks: '{{model}} fragt Sie: {{question}}',
  stillAsks: '{{model}} fragt Sie noch einmal: {{question}}',
  until: '{{survey}}. Eine Frage und ein Wort dazu, bis {{day}}. {{promise}}',
  sayHow: '{{summary}}. Es ist geschlossen; sagen Sie, wie es war. {{promise}}',
  anonymous: 'Niemand kann erkennen, wer was gesagt hat.',
  named: 'Ihr Name steht bei Ihrer Antwort.',
  tooFew:
    '{{survey}}: {{answered}} von {{asked}} haben geantwortet, zu wenige, um zu sagen, was sie meinten',
  result:
    '{{survey}}: {{answered}} von {{asked}} haben geantwortet, im Mittel {{mean}} von 5',
};
