/** A feeling as a whole number, for which there is a word: what is felt but a little is felt all the same. */
export const roundedFeeling = (feeling: number): number =>
  feeling === 0 ? 0 : Math.sign(feeling) * Math.max(1, Math.round(Math.abs(feeling)));
