export { languageOf } from './languageOf';
export { periodIn } from './periodIn';
export { joined, plain, say, unmarked, type Said } from './said';
export { wordsIn, type Words } from './Words';
