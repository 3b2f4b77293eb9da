/** What is told of feedback that was given without a name. */
export const feedback = {
  nameless_one: 'Feedback about {{model}} was given without a name',
  nameless_other:
    'Feedback about {{model}} was given {{count}} times without a name',
} as const;

/** Who gave what, by its kind. */
export const feedbackGiven = {
  praise: 'Praise of {{giver}} about {{model}}',
  complaint: 'A complaint of {{giver}} about {{model}}',
  suggestion: 'A suggestion of {{giver}} about {{model}}',
  comment: 'A comment of {{giver}} about {{model}}',
} as const;

/** What somebody gave, at the beginning of the next. */
export const feedbackYours = {
  praise: 'Your praise',
  complaint: 'Your complaint',
  suggestion: 'Your suggestion',
  comment: 'Your comment',
} as const;

/** What came of it. */
export const feedbackDecided = {
  new: '{{yours}} about {{model}} is new',
  accepted: '{{yours}} about {{model}} was accepted',
  planned: '{{yours}} about {{model}} is planned',
  done: '{{yours}} about {{model}} is done',
  declined: '{{yours}} about {{model}} was declined',
  noted: '{{yours}} about {{model}} was noted',
} as const;

/** What is told of surveys. */
export const surveys = {
  asks: '{{model}} asks you: {{question}}',
  stillAsks: '{{model}} still asks you: {{question}}',
  until: '{{survey}}. One question and a word, until {{day}}. {{promise}}',
  sayHow: '{{summary}}. It is closed; say how it went. {{promise}}',
  anonymous: 'Nobody can tell who said what.',
  named: 'Your name goes with your answer.',
  tooFew:
    '{{survey}}: {{answered}} of {{asked}} answered, too few to tell what they said',
  result: '{{survey}}: {{answered}} of {{asked}} answered, mean {{mean}} of 5',
} as const;
