/** A number with its noun: "1 error", "2 errors". */
export function countNoun(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
