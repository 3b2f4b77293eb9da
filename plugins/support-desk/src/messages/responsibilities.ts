import { defineMessages } from '../translations/defineMessages';
import { matrixComparisonMessages } from './matrixComparison';
import { matrixDetailMessages } from './matrixDetails';

/** Responsibilities: who does what, from when on, and what is open about it. */
export const responsibilityMessages = {
  csv: 'responsibilities',
  print: 'Print',
  edit: 'Edit in Git',
  openPoints: 'Open points',
  import: 'Paste a table',
  applies: {
    unset: 'Applies after: {{title}}, date not set',
    since: 'Applies after: {{title}}, {{day}}',
  },
  asOf: 'As the model says since {{day}}',
  inReview: 'In review: {{title}}',
  statements: 'What the document says before the table',
  mode: { label: 'View', read: 'Read', review: 'Review', compare: 'Compare' },
  filter: {
    label: 'Filter tasks',
    party: 'Party',
    allParties: 'All parties',
    mine: 'Mine',
    words: 'Search tasks',
    chips: 'Show only',
    clear: 'Show all',
    shown: '{{rows}} of {{all}} tasks shown',
    toConfirm: 'To review {{total}}',
    undecided: 'Undecided {{total}}',
    disputed: 'Disputed {{total}}',
    charged: 'Charged {{total}}',
    changed: 'Changed {{total}}',
    empty: 'Nobody responsible {{total}}',
  },
  legend: {
    label: 'Signs',
    confirmed: 'responsible, confirmed',
    stated: 'responsible, as the source states',
    toConfirm: 'assumed, to be confirmed',
    disputed: 'disputed',
    proposed: 'proposed instead',
    undecided: 'undecided in the source',
    optional: 'can do it',
    charged: 'charged service',
    changed: 'changed since {{day}}',
  },
  grid: {
    task: 'Task',
    ofParty_one: '{{count}} task',
    ofParty_other: '{{count}} tasks',
    text: 'Stated in the text only',
    textCounts: 'No marks in the table: {{groups}} groups, {{rows}} rows',
    fromText: 'from the text',
    confirmed: '{{confirmed}} of {{filled}} confirmed',
    allConfirmed: 'all {{filled}} confirmed',
    stated: 'as the source states',
    disputed: '{{number}} disputed',
    undecided: '{{number}} undecided',
    nothing: 'nobody is named',
    partOf: 'part of {{task}}',
    keys: 'Keys',
    proposedSign: 'proposed',
    undecidedSign: 'undecided',
    optionalSign: 'can',
  },
  cell: {
    responsible: 'responsible',
    optional: 'can do it',
    unknown: 'undecided',
    notResponsible: 'not responsible',
    charged: '{{value}}, charged: {{charge}}',
    toConfirm: 'to be confirmed',
    disputed: 'disputed',
    confirmed: 'confirmed',
    stated: 'as the source states',
    proposed: 'proposed: {{content}}',
    changed: 'changed, was {{content}}',
    voided: 'decision void since the model changed',
    comments_one: '{{count}} comment',
    comments_other: '{{count}} comments',
  },
  keys: {
    title: 'Keys of the matrix',
    text: 'They work while the matrix has the focus.',
    close: 'Close',
    arrows: 'to the next cell',
    ends: 'to the first or last cell of the row; with Ctrl of the matrix',
    pages: 'ten rows up or down',
    fold: 'opens or closes a group',
    help: 'shows these keys',
  },
  empty: {
    none: {
      title: '{{model}} has no responsibility matrix',
      text: 'Its support model can hold one in YAML, under responsibilities: columns are the parties, groups hold the tasks. A table that you have elsewhere can be pasted and becomes the YAML to commit.',
    },
    noModel: {
      title: 'There is no support model for you',
      text: 'Responsibilities stand in support models. As soon as the catalog has one, its matrix stands here.',
    },
    noMatch: {
      title: 'No task matches',
      text: 'Other words, or fewer filters, may find one.',
    },
  },
  of: {
    title: 'Who does what: {{name}}',
    words: 'Search tasks of {{name}}',
    all: 'The whole matrix',
    noMatch: 'No task matches these words.',
    party: '{{party}}: {{does}}',
  },
  details: matrixDetailMessages,
  compare: matrixComparisonMessages,
} as const;

export const responsibilitiesTranslationRef = defineMessages(
  'responsibilities',
  responsibilityMessages,
  {
    de: () =>
      import('../translations/de/responsibilities').then(
        m => m.responsibilities,
      ),
    es: () =>
      import('../translations/es/responsibilities').then(
        m => m.responsibilities,
      ),
  },
);
