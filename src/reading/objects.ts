import type { Item } from './items.ts';
import { has } from './items.ts';

/** Words between a thing and the number it belongs to: "the call forwarding on 0101". Folded, in all languages that are read. */
const OF =
  /^(?:[ \t]+[a-zß-]+){0,2}[ \t]+(?:on|for|of|about|regarding|concerning|concernant|sobre|acerca de|riguardo a|circa|uber|ueber|bezuglich|bezueglich|betreffende|over|zur|zum|im|beim|at|to|from|under|with|auf|fur|fuer|von|zu|unter|bei|der|des|sur|pour|de|du|au|a|sous|en|para|del|al|su|di|del|della|dello|per|dal|op|voor|van|naar|bij|em|no|na|do|da|com)[ \t]+(?:(?:the|my|our|number|line|phone|der|die|den|nummer|rufnummer|le|la|el|numero|numeri|il|lo|o|het|de)[ \t]+){0,2}$/;

/** Whether a verb of cancelling has an object that no table knows: "cancel the gardener", "cancel the call forwarding on 0101". */
export function strangeObject(text: string, item: Item): boolean {
  const { clause, lex } = item;
  const { determiners } = lex;
  if (determiners === null) return false;
  const head = clause.signals.find((s) => s.concept === 'cancel' || s.concept === 'remove');
  if (head === undefined || has(clause, 'attached', 'below', 'above')) return false;
  const strange = (from: number, to: number) => {
    for (const match of text.slice(from, to).matchAll(determiners)) {
      const start = from + match.index;
      const end = start + match[0].length;
      const known = clause.signals.some(
        (s) =>
          s.concept !== 'wish' &&
          s.concept !== 'cost' &&
          s.concept !== 'contact' &&
          s.concept !== 'hold' &&
          s.concept !== 'neutral' &&
          s.start < end + 16 &&
          s.end > start,
      );
      if (known || lex.nouns.has(match[0].split(/\s+/).at(-1) ?? '')) continue;
      const number = clause.mentions.find((m) => m.start >= end);
      const before = clause.mentions.some((m) => m.end <= start);
      if (
        clause.mentions.length === 0 ||
        (number !== undefined && !before && OF.test(text.slice(end, number.start)))
      )
        return true;
    }
    return false;
  };
  if (strange(head.end, Math.min(clause.end, head.end + 24))) return true;
  return lex.language.verbLast && strange(Math.max(clause.start, head.start - 40), head.start);
}
