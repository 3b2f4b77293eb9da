import { spoken } from '../../words/__testUtils__/inEnglish';
import {
  ANN,
  BEN,
  BOSS,
  sampleRequest,
  training,
} from './__testUtils__/sampleRequest';
import * as messages from './requestMessages';

const askedMessages = spoken(messages.askedMessages);
const readyMessage = spoken(messages.readyMessage);
const stepMessage = spoken(messages.stepMessage);

const OWNERS = 'group:default/owners';
const words = {
  person: 'Ann',
  actor: 'Boss',
  licence: 'Report Builder',
  model: 'Payroll',
  managers: [OWNERS],
};
const booked = sampleRequest({
  askedBy: BEN,
  updatedBy: BOSS,
  training: training('2025-05-06', { place: 'Room 1' }),
  declined: { by: BOSS, at: new Date(0), reason: 'Too many.' },
});

describe('what is told of a request', () => {
  it('goes to those who approve it, else to the managers', () => {
    const [approval] = askedMessages(
      sampleRequest({ state: 'approval', approvers: [BOSS] }),
      words,
    );
    expect(approval).toMatchObject({
      recipients: [BOSS],
      asks: { otherwise: [OWNERS] },
      exclude: ANN,
      title: 'Ann asks for a seat of Report Builder',
      description: 'Payroll. Approve or decline it.',
      link: '/support/licences/requests/1',
      scope: 'support-desk.licenceRequest.1.toDecide',
    });
    expect(askedMessages(sampleRequest(), words)).toEqual([
      expect.objectContaining({
        recipients: [OWNERS],
        description: 'Payroll. A training comes first: choose a class.',
      }),
    ]);
  });

  it('goes to the person, too, when somebody else asks', () => {
    expect(askedMessages(booked, { ...words, actor: 'Ben' })).toEqual([
      expect.objectContaining({ recipients: [OWNERS], exclude: BEN }),
      expect.objectContaining({
        recipients: [ANN],
        title: 'Ben asks for a seat of Report Builder for you',
        description: 'Payroll. The training is on Tuesday 6 May 2025.',
      }),
    ]);
  });

  it.each([
    [
      'approve',
      'Boss approved a seat of Report Builder for Ann',
      'Payroll. The training is on Tuesday 6 May 2025.',
    ],
    [
      'decline',
      'Ann does not get a seat of Report Builder',
      'Payroll. Too many.',
    ],
    [
      'book',
      'Ann is in the class on Tuesday 6 May 2025',
      'Report Builder, Room 1',
    ],
    [
      'missed',
      'Ann was not in the class for Report Builder',
      'Payroll. The training is on Tuesday 6 May 2025.',
    ],
    ['give', 'Ann has a seat of Report Builder', 'Payroll'],
    [
      'withdraw',
      'Boss withdrew the request for Report Builder for Ann',
      'Payroll',
    ],
  ] as const)('%s goes to both (S3-33)', (action, title, description) => {
    expect(stepMessage(booked, action, words)).toMatchObject({
      recipients: [ANN, BEN],
      exclude: BOSS,
      title,
      description,
    });
  });

  it('asks the managers for a seat when all else is done', () => {
    const waiting = sampleRequest({ state: 'waiting', updatedBy: BOSS });
    expect(stepMessage(waiting, 'attended', words)).toMatchObject({
      recipients: [ANN],
      title: 'Ann has had the training for Report Builder',
      description: 'Payroll. What is left is a free seat.',
    });
    expect(readyMessage(waiting, words)).toMatchObject({
      recipients: [OWNERS],
      exclude: BOSS,
      title: 'Ann waits for a seat of Report Builder',
    });
  });
});
