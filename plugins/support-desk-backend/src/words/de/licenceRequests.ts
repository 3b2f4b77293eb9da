import type * as english from '../en/licenceRequests';
import type { Translated } from '../Translated';

export const licenceRequests: Translated<typeof english.licenceRequests> = {
  askedForYou: '{{actor}} beantragt {{licence}} für Sie',
  asked: '{{person}} beantragt einen Platz: {{licence}}',
  decide: '{{model}}. Genehmigen Sie es oder lehnen Sie es ab.',
  ready: '{{person}} wartet auf einen Platz: {{licence}}',
  giveIt: '{{model}}. Geben Sie ihn, oder beschaffen Sie mehr.',
  freeSeatLeft: '{{model}}. Es fehlt noch ein freier Platz.',
  trainingOn: '{{model}}. Die Schulung ist am {{day}}.',
  chooseClass:
    '{{model}}. Zuerst kommt eine Schulung: Wählen Sie einen Termin.',
};

export const licenceSteps: Translated<typeof english.licenceSteps> = {
  approve: '{{actor}} hat {{licence}} für {{person}} genehmigt',
  decline: '{{person}} bekommt keinen Platz: {{licence}}',
  book: '{{person}} nimmt an der Schulung teil am {{day}}',
  attended: '{{person}} wurde geschult: {{licence}}',
  missed: '{{person}} war nicht in der Schulung: {{licence}}',
  give: '{{person}} hat einen Platz: {{licence}}',
  withdraw:
    '{{actor}} hat den Antrag auf {{licence}} für {{person}} zurückgezogen',
};

export const licenceTickets: Translated<typeof english.licenceTickets> = {
  summary: 'Weitere Lizenzen für {{licence}}',
  figures: '{{bought}} gekauft, {{inUse}} genutzt, {{free}} frei.',
  waiting: '{{number}} warten auf einen Platz.',
  since: '{{place}}. {{person}}, seit {{day}}',
  sinceFor: '{{place}}. {{person}}, seit {{day}}: {{reason}}',
};
