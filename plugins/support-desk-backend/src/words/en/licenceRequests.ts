/** What is told of requests for a licence. */
export const licenceRequests = {
  askedForYou: '{{actor}} asks for a seat of {{licence}} for you',
  asked: '{{person}} asks for a seat of {{licence}}',
  decide: '{{model}}. Approve or decline it.',
  ready: '{{person}} waits for a seat of {{licence}}',
  giveIt: '{{model}}. Give it, or get more.',
  freeSeatLeft: '{{model}}. What is left is a free seat.',
  trainingOn: '{{model}}. The training is on {{day}}.',
  chooseClass: '{{model}}. A training comes first: choose a class.',
} as const;

/** What became of a request, by the step. */
export const licenceSteps = {
  approve: '{{actor}} approved a seat of {{licence}} for {{person}}',
  decline: '{{person}} does not get a seat of {{licence}}',
  book: '{{person}} is in the class on {{day}}',
  attended: '{{person}} has had the training for {{licence}}',
  missed: '{{person}} was not in the class for {{licence}}',
  give: '{{person}} has a seat of {{licence}}',
  withdraw: '{{actor}} withdrew the request for {{licence}} for {{person}}',
} as const;

/** What a ticket says by which more of a licence is asked for. */
export const licenceTickets = {
  summary: 'More licences of {{licence}}',
  figures: '{{bought}} bought, {{inUse}} in use, {{free}} free.',
  waiting: '{{number}} waiting for a seat.',
  since: '{{place}}. {{person}}, since {{day}}',
  sinceFor: '{{place}}. {{person}}, since {{day}}: {{reason}}',
} as const;
