/** Whether somebody is known by the address of their mails alone: the catalog has no page of them. */
export const isGuest = (ref: string): boolean => ref.startsWith('user:guest/');
