/** Long repetitions shortened: they say nothing to a reader, and are what patterns that look back run away on. */

/** Signs that repeat as one. */
const longest = 8;
/** Characters of a repetition that stay; rulers and rows of dots are shorter as a rule. */
const kept = 120;

/** A text in which one to eight signs over and over (`-----`, `a.a.a.`) stand for no more than 120 characters. Linear. */
export function withoutRepeats(text: string): string {
  if (text.length <= kept) return text;
  const repeated = new Array<number>(longest + 1).fill(0);
  let out = '';
  let from = 0;
  for (let at = 1; at < text.length; at++) {
    let drop = false;
    for (let unit = 1; unit <= longest; unit++) {
      const same = at >= unit && text.charCodeAt(at) === text.charCodeAt(at - unit);
      repeated[unit] = same ? (repeated[unit] ?? 0) + 1 : 0;
      drop ||= (repeated[unit] ?? 0) >= kept;
    }
    if (!drop) continue;
    out += text.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}
