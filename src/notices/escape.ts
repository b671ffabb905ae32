/** Makes values harmless before they are put into a mail: whatever a carrier or a customer wrote is shown, never obeyed. */

const longest = 300;

/** Control characters, line separators, and marks that are invisible or turn the direction of the text around. */
const unseen =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]+/g;

/** Halves of a character, which no header and no link can carry. */
const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]/;

/**
 * A value on one line: control and direction marks become a space, at most `most` characters. Fit for a header. Text
 * in a right-to-left script is isolated, so that it cannot reorder what stands beside it.
 */
export function oneLine(value: unknown, most = longest): string {
  const text = (value === null || value === undefined ? '' : String(value)).slice(0, most * 4);
  const clean = text.replace(halves, '\ufffd').replace(unseen, ' ').replace(/ {2,}/g, ' ').trim();
  const signs = [...clean];
  const short = signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : clean;
  return rightToLeft.test(short) ? `\u2068${short}\u2069` : short;
}

/**
 * A value as Markdown that shows exactly its characters: every ASCII punctuation mark may be escaped with a backslash
 * (CommonMark 0.31, section 2.4), so that nothing in it can become markup, a link or HTML.
 */
export const forMarkdown = (value: unknown): string =>
  oneLine(value).replace(/[!-/:-@[-`{-~]/g, (sign) => `\\${sign}`);

/** A text for an HTML text node or a quoted attribute. */
export const forHtml = (value: unknown): string =>
  (value === null || value === undefined ? '' : String(value)).replace(
    /[&<>"']/g,
    (sign) => `&#${sign.charCodeAt(0)};`,
  );
