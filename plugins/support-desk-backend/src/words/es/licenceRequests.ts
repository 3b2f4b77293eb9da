import type * as english from '../en/licenceRequests';
import type { Translated } from '../Translated';

export const licenceRequests: Translated<typeof english.licenceRequests> = {
  askedForYou: '{{actor}} solicita un puesto de {{licence}} para usted',
  asked: '{{person}} solicita un puesto de {{licence}}',
  decide: '{{model}}. Apruébelo o rechácelo.',
  ready: '{{person}} espera un puesto de {{licence}}',
  giveIt: '{{model}}. Asígnelo, o consiga más.',
  freeSeatLeft: '{{model}}. Solo falta un puesto libre.',
  trainingOn: '{{model}}. La formación es el {{day}}.',
  chooseClass: '{{model}}. Antes viene una formación: elija una clase.',
};

export const licenceSteps: Translated<typeof english.licenceSteps> = {
  approve: '{{actor}} aprobó un puesto de {{licence}} para {{person}}',
  decline: '{{person}} no recibe un puesto de {{licence}}',
  book: '{{person}} asiste a la formación el {{day}}',
  attended: '{{person}} ha hecho la formación de {{licence}}',
  missed: '{{person}} no asistió a la formación de {{licence}}',
  give: '{{person}} tiene un puesto de {{licence}}',
  withdraw: '{{actor}} retiró la solicitud de {{licence}} para {{person}}',
};

export const licenceTickets: Translated<typeof english.licenceTickets> = {
  summary: 'Más licencias de {{licence}}',
  figures: '{{bought}} compradas, {{inUse}} en uso, {{free}} libres.',
  waiting: '{{number}} en espera de un puesto.',
  since: '{{place}}. {{person}}, desde el {{day}}',
  sinceFor: '{{place}}. {{person}}, desde el {{day}}: {{reason}}',
};
