import type { WhoDoes } from '@supportdesk/backstage-plugin-support-desk-common';

/** A task of the matrix of ClickHome. */
export const exampleTask: WhoDoes = {
  model: 'supportmodel:default/clickhome',
  modelTitle: 'ClickHome',
  row: {
    id: 'windows-updates',
    title: 'Windows Updates',
    group: 'regular-monitoring',
  },
  parties: [
    {
      column: 'client-it',
      title: 'Client IT Resource',
      party: 'client-it',
      value: 'responsible',
      state: 'toConfirm',
      isMine: false,
    },
  ],
};
