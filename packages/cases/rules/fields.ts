export { choiceField, dayField, documentFields, optionalText, textField } from '@xintu/declarations';
