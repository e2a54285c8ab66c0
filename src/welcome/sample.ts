/** Holds several terms of the glossary, in its language, so that there is something to point at. */
export const SAMPLE =
  'Governments use export controls to decide who may buy the fastest AI chips. Some companies answer with open-weight models that anybody may download. And when one laboratory trains its model on the answers of another’s, some call it a distillation attack, others an ordinary day.';
