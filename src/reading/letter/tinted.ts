/** Answers inside a quotation that no mark sets apart, but a look does: "my answers in red" (reading.md rule 1a). */

import { offeredAsWritten } from '../languages/offered.ts';
import type { Run, Tint } from './line.ts';
import type { Placed } from './regions.ts';

type Look = {
  readonly tint?: Tint;
  /** What every answer begins with: ">>", "##", "[DW]". */
  readonly prefix?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly marked?: true;
  readonly capitals?: true;
};

const looks: readonly (readonly [RegExp, Look])[] = [
  [/\b(?:red|rot|rote[rnm]?|roter|rouge|rojo|vermelho|rosso|rood|rode)\b/i, { tint: 'red' }],
  [/\b(?:blue|blau|blaue[rnm]?|bleu|azul|blu|blauw|blauwe)\b/i, { tint: 'blue' }],
  [/\b(?:green|grün|grüne[rnm]?|vert|verde|groen|groene)\b/i, { tint: 'green' }],
  [/\b(?:purple|violet|lila|violett|morado|roxo|viola|paars)\b/i, { tint: 'purple' }],
  [/\b(?:orange|naranja|laranja|arancione|oranje)\b/i, { tint: 'orange' }],
  [
    /\b(?:highlight\w*|yellow|gelb|markiert|surlign\w*|jaune|resaltad\w*|amarillo|amarelo|destacad\w*|evidenziat\w*|giallo|gemarkeerd|geel|gearceerd)\b/i,
    { marked: true },
  ],
  [/\b(?:bold|fett|fettgedruckt|gras|negrita|negrito|grassetto|vetgedrukt|vet)\b/i, { bold: true }],
  [/\b(?:italics?|kursiv|italique|cursiva|itálico|corsivo|cursief)\b/i, { italic: true }],
  [
    /\b(?:caps|capitals|capital letters|upper ?case|großbuchstaben|versalien|majuscules|mayúsculas|maiúsculas|maiuscolo|hoofdletters)\b/i,
    { capitals: true },
  ],
];
/** The sender speaks of his answers, or says that they stand below. */
const answers =
  /\b(?:answers?|repl(?:y|ies)|responses?|comments?|notes?|remarks?|see|below|inline|in-?line|antwort\w*|anmerkung\w*|kommentar\w*|siehe|unten|réponses?|commentaires?|remarques?|voir|ci-dessous|respuestas?|comentarios?|ver|abajo|respostas?|comentários?|veja|abaixo|rispost[ae]|comment[oi]|vedi|sotto|antwoord\w*|opmerking\w*|reactie\w*|zie|hieronder|onder)\b/i;
const within = /\b(?:in|auf|en|em|a|et|w|with|mit|met|con|com|avec|marked|are|is)\b/i;

/**
 * Where the sender says how his answers look, the lines and stretches of the quotation that look so become his own.
 * Nothing else in a quotation ever does.
 */
export function withTintedAnswers(placed: readonly Placed[]): readonly Placed[] {
  const wanted = announced(placed);
  if (wanted === null) return placed;
  return placed.flatMap((line) =>
    line.region === 'quoted' && line.text !== '' ? split(line, wanted) : [line],
  );
}

function announced(placed: readonly Placed[]): Look | null {
  const own = placed.filter((line) => line.region === 'own').slice(0, 40);
  for (const { text } of own) {
    for (const sentence of text.split(/(?<=[.!?;])\s/)) {
      if (!answers.test(sentence) || !within.test(sentence)) continue;
      const found = looks.find(([pattern]) => pattern.test(sentence));
      if (found !== undefined) return found[1];
      const prefix = prefixed.exec(sentence)?.[1];
      if (prefix !== undefined) return { prefix };
    }
  }
  return null;
}

/** "my answers are marked with >>", "meine Antworten mit ##", "prefixed with [DW]". */
const prefixed =
  /\b(?:mark\w*|prefix\w*|start\w*|begin\w*|after|behind|with|mit|hinter|gekennzeichnet|markier\w*|marqué\w*|précéd\w*|avec|par|con|marcad\w*|com|segnat\w*|gemarkeerd|met|achter)\s["“'»«]?([>#*=~@$+]{2,4}|-{2,3}>|={2,3}>|\[\p{L}{1,12}\])/iu;

/** The line in order: quoted stretches and own ones. A number shown in the asked colour within a line is own as well. */
function split(line: Placed, wanted: Look): Placed[] {
  if (wanted.prefix !== undefined) return [withPrefix(line, wanted.prefix)];
  if (wanted.capitals === true)
    return [isCapitals(line.text) ? { ...line, region: 'answer', depth: 0 } : line];
  const pieces: { text: string; own: boolean }[] = [];
  for (const run of line.runs) {
    const own = matches(run, wanted);
    const last = pieces[pieces.length - 1];
    const blank = run.text.trim() === '';
    if (last !== undefined && (last.own === own || blank)) last.text += run.text;
    else pieces.push({ text: run.text, own: blank ? false : own });
  }
  if (pieces.every((piece) => !piece.own)) return [line];
  return pieces
    .map((piece) => ({ ...piece, text: piece.text.replace(/ {2,}/g, ' ').trim() }))
    .filter((piece) => piece.text !== '')
    .map(
      ({ text, own }): Placed => ({
        ...line,
        text,
        runs: [],
        region: own ? 'answer' : 'quoted',
        depth: own ? 0 : line.depth,
      }),
    );
}

/** Marks that look like quote marks were counted as such when the text was cut into lines. */
function withPrefix(line: Placed, prefix: string): Placed {
  const marks = /^>+$/.test(prefix);
  if (marks ? line.depth !== prefix.length : !line.text.startsWith(prefix)) return line;
  return {
    ...line,
    text: marks ? line.text : line.text.slice(prefix.length).trim(),
    region: 'answer',
    depth: 0,
  };
}

function matches(run: Run, wanted: Look): boolean {
  if (wanted.tint !== undefined) return run.tint === wanted.tint;
  if (wanted.marked === true) return run.marked || run.tint === 'yellow';
  return (wanted.bold === true ? run.bold : run.italic) && !isDesks(run.text);
}

/** What a desk sets in bold itself: numbers, labels, the words that its notice offers. */
const isDesks = (text: string): boolean =>
  !/\p{L}{2}/u.test(text) || /[:：]\s*$/.test(text) || offered.test(text.trim());
const offered = new RegExp(`^(?:${offeredAsWritten.join('|')})(?!\\p{L})`, 'u');

const isCapitals = (text: string): boolean =>
  /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && !offered.test(text);
