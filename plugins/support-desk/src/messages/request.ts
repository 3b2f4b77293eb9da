export const requestMessages = {
  title: 'Raise a request',
};
