/** The door of the room: sheets of questions, and their answers read back into the profile. */
export { askedSheets, questionsSteps, type Questions } from './questions';
export { takeAnswers, type AnsweredFile, type TakenAnswers } from './takeAnswers';
export { answersText } from './told';
