export const entityMessages = {
  title: 'Support',
};
