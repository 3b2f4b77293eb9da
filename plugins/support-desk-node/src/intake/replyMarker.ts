/** The line above which people write their answers: it begins what a mail quotes of ours, so that it is known again. @public */
export const REPLY_MARKER = '--- Please write above this line ---';
