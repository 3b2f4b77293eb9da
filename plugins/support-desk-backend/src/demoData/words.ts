/** What is wrong with something, as people write it. */
export const PROBLEMS = [
  'does not open',
  'is very slow since this morning',
  'shows yesterday’s figures',
  'asks me to sign in again and again',
  'loses what I typed',
  'prints an empty page',
  'says that I have no access',
  'counts one record twice',
  'stops when I save',
  'shows an error and a long number',
];

/** What is wrong in a week in which something went wrong for everybody. */
export const SETBACKS = [
  'is down',
  'shows an error since the release',
  'has lost my list since the release',
  'is too slow to work with',
  'works for nobody in our office',
];

/** What people want to know or to have. */
export const WISHES = [
  'how do I correct an entry',
  'how do I find records of last year',
  'who may see what I enter',
  'a list of everything that is overdue',
  'an extra column in the monthly list',
  'how do I export a list',
  'what does this status mean',
  'how do I undo a transfer',
];

export const REPLIES = [
  'I am looking into it now.',
  'Thank you, I can see it here, too. I will call you back.',
  'I have asked the others; you will hear from me today.',
  'Please leave it as it is for a moment, I am looking at it.',
];

export const PLANS = [
  'We correct the record today and check the others tonight.',
  'The service is started anew at noon; please save by then.',
  'We put the earlier version back and look for the cause after that.',
];

export const ANSWERS = [
  'It is the second one of the list.',
  'It happened again just now, with the same words.',
  'Yes, please go ahead.',
];

export const RESOLUTIONS = [
  'The entry was corrected together on the phone.',
  'The sign-in was stale; signing in anew helped.',
  'The right was missing and is given now.',
  'The service was started anew, and the list is complete.',
  'Shown how it is done, and sent the page of the manual.',
  'A setting of the printer was wrong.',
];

export const PRAISE = [
  'Quick and friendly.',
  'Solved on the first call.',
  'Thank you!',
];

export const COMPLAINTS = [
  'It took some days until somebody called.',
  'I had to explain it twice.',
  'It came back the week after.',
];
