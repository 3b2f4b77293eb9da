export const modelMessages = {
  title: 'Support model',
};
