import type { Clause } from './clauses.ts';
import { COMPLETE, HEADS, refrains } from './clauses.ts';
import type { Concept } from './languages/language.ts';
import type { Signal } from './lexicon.ts';

/** What one clause wants, before it is known for which numbers. */
export type Intent =
  /** The port is to be cancelled. */
  | 'cancel'
  /** The number stays with the present carrier, which asks for the same (rule 3). */
  | 'stay'
  /** The port is to go on. */
  | 'keep'
  /** Not to be cancelled. */
  | 'spare'
  /** "Keep", "leave", "stays": with neither carrier nor port beside it. */
  | 'bareKeep'
  | 'hold'
  /** Whether or how it could be done (rule 10). */
  | 'question'
  /** Not decided, or told of the past or of others. */
  | 'hedge'
  | 'report'
  /** Something else is to be cancelled, or another wish (rule 14). */
  | 'other'
  | 'reschedule'
  | 'withdraw'
  | 'hint'
  | 'correct'
  | 'contact'
  | 'everybody'
  /** "Don't", and nothing else: what was asked for is not to be done. */
  | 'refrain'
  | 'yes'
  | 'no'
  | 'accept'
  | 'proceed'
  | 'continue'
  | 'asPlanned'
  | 'ok'
  | 'tooDear'
  /** Asks for other terms. */
  | 'bargain'
  | 'later'
  /** A question about cost or risk. */
  | 'costQuestion'
  /** Only names numbers or says nothing that matters here. */
  | 'none'
  /** Asks to confirm a cancellation of which nothing else is said. */
  | 'confirmation'
  /** Words of cancelling or porting that were not understood. */
  | 'unclear';

export type Manner = {
  readonly verbLast: boolean;
  /** An earlier clause of the sentence wished or asked, so that a participle here goes on with it. */
  readonly framed: boolean;
  /** An earlier clause asked whether something can be done. */
  readonly asked: boolean;
  /** An earlier clause of the sentence said yes. */
  readonly answered: boolean;
  /** The clause before denies and wants nothing: what hangs on it by "that" is denied. */
  readonly rejected: boolean;
  /** The clause before says something of its own in words that name nothing: "On the portal: …". */
  readonly told: boolean;
  /** The clause before was negated. */
  readonly denied: boolean;
  /** An earlier clause spoke of the past. */
  readonly past: boolean;
  /** Masked text of everything. */
  readonly text: string;
  /** Words that tie a denial to a day or time. */
  readonly when: RegExp | null;
};

/** Reads one clause. Pure; what it cannot place is `unclear` where it holds words of cancelling, else `none`. */
export function intentOf(clause: Clause, manner: Manner): Intent {
  const at = (...concepts: readonly Concept[]): Signal | undefined =>
    clause.signals.find((s) => concepts.includes(s.concept));
  const has = (...concepts: readonly Concept[]): boolean => at(...concepts) !== undefined;
  const names = clause.mentions.some((m) => !m.weak || m.numbers.length > 0);
  const cancel = cancelHead(clause, manner, names);
  // "See the attached list for what is to be cancelled" is no question.
  const ability =
    asksAbility(clause, manner) &&
    !(
      has('attached') &&
      !clause.sentence.question &&
      /^(?:what|which|was|welche|que|quoi|cosa|quali|o que|wat|welke)/.test(at('abilityIndirect')?.text ?? '')
    );
  const sets = has(
    'all',
    'wholeOrder',
    'thisOrder',
    'allOrders',
    'rest',
    'otherOne',
    'it',
    'them',
    'above',
    'below',
    'attached',
    'latter',
    'former',
    'number',
    'described',
  );

  if (has('everybody')) return 'everybody';
  if (refrains(manner.text, clause)) return 'refrain';
  if (has('contact') && cancel === null) return 'contact';
  if (has('withdrawal'))
    return ability ? 'question' : negated(clause, at('withdrawal'), manner) ? 'unclear' : 'withdraw';
  if (has('reschedule') && (cancel === null || objectIsThing(clause, cancel)))
    return has('hedge') ? 'hedge' : 'reschedule';

  if (cancel !== null) {
    if (
      objectIsThing(clause, cancel) ||
      (cancel.concept === 'remove' && has('thing') && !has('port', 'order', 'thisOrder', 'wholeOrder'))
    )
      return 'other';
    if (ability) return 'question';
    // "Hold off cancelling 0101".
    const held = at('hold');
    if (held !== undefined && held.end <= cancel.start && cancel.start - held.end < 24) return 'hedge';
    if (reported(clause, cancel, manner) || othersDo(clause, cancel, manner)) return 'report';
    if (has('hedge')) return 'hedge';
    if (
      negated(clause, cancel, manner) ||
      (manner.denied && (OR.test(clause.lead) || infinitive(cancel, manner))) ||
      (manner.rejected && THAT.test(clause.lead))
    )
      return 'spare';
    if (QUOTING.test(manner.text.slice(Math.max(0, cancel.start - 80), cancel.start))) return 'report';
    if (doubtfullyNegated(clause, cancel, manner)) return 'unclear';
    if (
      cancel.concept === 'cancellation' &&
      CONFIRM.test(manner.text.slice(clause.start, clause.end)) &&
      has('please', 'askUs')
    )
      return 'confirmation';
    if (has('reschedule')) return 'reschedule';
    // The question mark belongs to the clause it ends, or to a sentence that wishes nothing.
    const wishes =
      clause.end < clause.sentence.end &&
      clause.signals.some((s) => s.concept === 'wish' && s.end <= cancel.start);
    const answered = clause.end < clause.sentence.end && manner.answered;
    if (
      clause.sentence.question &&
      !asksUs(clause) &&
      !has('please') &&
      !manner.framed &&
      !manner.asked &&
      !wishes &&
      !answered
    )
      return 'question';
    return 'cancel';
  }

  if (has('bargain')) return 'bargain';
  const going =
    at('complete') ??
    portHead(clause, manner) ??
    (has('port') || names || sets || has('cancellation') ? at('proceed', 'continue') : undefined);
  if (going !== undefined) {
    const cancellation = at('cancellation');
    if (cancellation !== undefined && going.concept !== 'complete') {
      if (ability) return 'question';
      // "Continue with the cancellation of 0100 and with the port of 0101": two things said with one verb.
      const port = clause.signals.findLast((s) => s.concept === 'port' && s.start >= cancellation.end);
      const between = clause.mentions.some((m) => m.start >= cancellation.end && m.end <= (port?.start ?? 0));
      const beyond = clause.mentions.some((m) => m.start >= (port?.end ?? Infinity));
      if (between && beyond) return 'unclear';
      // "Go ahead without the cancellation".
      const without = clause.signals.some(
        (s) => s.concept === 'not' && s.start >= going.end && s.end <= cancellation.start,
      );
      return without || negated(clause, going, manner) ? 'spare' : 'cancel';
    }
    const stay = at('stay', 'keep');
    const carrier = at('carrier');
    // "It continues with Movistar".
    if (
      carrier !== undefined &&
      (going.concept === 'complete' || going.concept === 'continue') &&
      carrier.start >= going.start &&
      carrier.start - going.end <= 6
    )
      return staying(clause, going, manner, ability);
    if (
      stay !== undefined &&
      carrier !== undefined &&
      going.concept !== 'complete' &&
      stay.start < carrier.start &&
      going.start > stay.start
    )
      return staying(clause, stay, manner, ability);
    if (ability) return 'question';
    if (going.concept === 'moved' && reported(clause, going, manner)) return 'report';
    if (toldOf(clause, going)) return 'report';
    if (has('hedge')) return 'hedge';
    // "Don't do it": it is what was asked to do, not the port.
    if (
      negated(clause, going, manner) &&
      going.concept === 'proceed' &&
      !has('port') &&
      !names &&
      !has('all', 'wholeOrder', 'thisOrder', 'allOrders', 'number')
    )
      return 'no';
    // "Not before Friday", "not yet": only the day is denied.
    if (
      negated(clause, going, manner) &&
      carrier === undefined &&
      manner.when?.test(manner.text.slice(clause.start, clause.end)) === true
    )
      return 'reschedule';
    // "I'm not happy about that, but port them"; "we're not doing that, port them".
    const pause = overruled(clause, going, manner);
    if (pause !== null && negated(clause, going, manner)) return pause;
    if (negated(clause, going, manner))
      return stay !== undefined && carrier !== undefined ? 'stay' : 'cancel';
    if (has('fact') && !has('asPlanned') && going.concept !== 'complete') return 'report';
    if (asksBack(clause)) return 'question';
    if (going.concept === 'complete' || going.concept === 'move' || going.concept === 'moved') return 'keep';
    // "Proceed" and "continue" are answers unless the port or a number stands beside them.
    if (has('port')) return 'keep';
    if (going.concept === 'continue' || subjectBefore(clause, going)) return 'keep';
    return 'proceed';
  }
  if (has('cancellation') && has('yes', 'approve', 'accept', 'ok') && !ability)
    return negated(clause, at('yes', 'approve', 'accept', 'ok'), manner) ? 'spare' : 'cancel';

  const stay = at('stay', 'keep');
  const noun = at('cancellation');
  // "We uphold our cancellation".
  if (stay !== undefined && noun !== undefined && noun.start >= stay.end && noun.start - stay.end < 32)
    return ability ? 'question' : negated(clause, stay, manner) ? 'spare' : 'cancel';
  if (stay !== undefined && has('carrier')) return staying(clause, stay, manner, ability);
  if (has('hold')) return ability ? 'question' : 'hold';
  if (has('terminate'))
    return portBeside(clause, at('terminate')) && !negated(clause, at('terminate'), manner) && !ability
      ? 'cancel'
      : 'other';
  if (has('refile')) return 'other';
  if (has('correction'))
    return stay !== undefined ? 'bareKeep' : has('port') && !names && !sets ? 'keep' : 'correct';
  if (ability && (has('cost') || has('charged'))) return 'costQuestion';
  if (clause.sentence.question && (has('cost') || has('charged')) && !has('accept')) return 'costQuestion';
  if (stay !== undefined) {
    if (ability || asksBack(clause)) return 'question';
    if (negated(clause, stay, manner)) return 'hint';
    return has('port') && stay.concept === 'keep' ? 'keep' : 'bareKeep';
  }
  if (has('tooDear')) return 'tooDear';
  if (
    clause.sentence.question &&
    clause.end === clause.sentence.end &&
    has('accept') &&
    !has('please', 'askUs', 'yes', 'cancel')
  )
    return 'costQuestion';
  if (ofThePort(clause, at('accept'), manner)) return 'continue';
  if (has('accept'))
    return ability ? 'costQuestion' : negated(clause, at('accept'), manner) ? 'tooDear' : 'accept';
  if (has('later')) return 'later';
  const go = at('proceed', 'continue');
  if (go !== undefined) {
    if (ability) return 'question';
    if (negated(clause, go, manner)) return 'no';
    if (go.concept === 'continue') return 'continue';
    return has('asPlanned') ? 'asPlanned' : 'proceed';
  }
  if (has('no')) return 'no';
  // "Yes to the port": to which of the two is not said.
  if (ofThePort(clause, at('yes', 'approve'), manner)) return 'continue';
  if (has('yes')) return 'yes';
  if (has('approve')) return negated(clause, at('approve'), manner) ? 'no' : ability ? 'question' : 'yes';
  if (has('hint')) return 'hint';
  if (has('asPlanned') && asksBack(clause)) return 'question';
  if (has('asPlanned')) return names || sets ? 'bareKeep' : 'asPlanned';
  if (has('ok')) return 'ok';
  if (ability || (clause.sentence.question && clause.first)) return 'question';
  if (negated(clause, at('cancellation'), manner)) return 'spare';
  if (has('cancelled') && has('past')) return 'report';
  if (has('cancel', 'cancelled', 'cancellation')) return 'unclear';
  return 'none';
}

/** 'My wife wrote "cancel 0101"': the words of another mail, up to the verb in it. */
const QUOTING =
  /(?<![a-z])(?:wrote|writes|said|says|schrieb|schreibt|sagte?|geschrieben|ecrit|dit|escribio|escribi|dijo|dice|scritto|scrive|detto|escreveu|disse|diz|schreef|zei)[\s,:]{0,3}"[^"]{0,50}$/;

/** What a denial of something else before a turn or a pause leaves of a verb of porting: after a turn it goes on, after a pause nothing is sure. Null where nothing parts them. */
function overruled(clause: Clause, going: Signal, manner: Manner): 'keep' | 'unclear' | null {
  const not = clause.signals.findLast((s) => s.concept === 'not' && s.end <= going.start);
  if (manner.verbLast || not === undefined || clause.mentions.length > 0) return null;
  const between = manner.text.slice(Math.max(not.end, going.start - 200), going.start);
  if (/[a-z]{3}.*(?<![a-z])(?:but|pero|mais|ma|mas)\s+$/s.test(between)) return 'keep';
  return /[a-z]{3}[^,]*,\s*$/.test(between) ? 'unclear' : null;
}

/** "Yes to the port", "bill me for the port": an answer whose own object is the port. */
function ofThePort(clause: Clause, answer: Signal | undefined, manner: Manner): boolean {
  if (answer === undefined) return false;
  const port = clause.signals.find((s) => s.concept === 'port' && s.start >= answer.end);
  return (
    port !== undefined &&
    !clause.signals.some(
      (s) => s.concept === 'cancellation' || s.concept === 'cancel' || s.concept === 'cancelled',
    ) &&
    /^\s*(?:[a-z]{1,4}\s+){0,2}$/.test(manner.text.slice(answer.end, port.start))
  );
}

/** "Wir haben nicht vor, die 011 zu stornieren": what was denied before the comma. */
function infinitive(head: Signal, manner: Manner): boolean {
  return (
    manner.verbLast &&
    (/^(?:zu|te) |zu(?=stornieren|brechen)/.test(head.text) ||
      / (?:zu|te) $/.test(manner.text.slice(Math.max(0, head.start - 4), head.start)))
  );
}

/** "Do not stop or cancel": the negation reaches over. */
const OR = /^(?:or|nor|oder|noch|ou|ni|o|u|nem|ne|of|en)$/;
/** Words that a heading may hold. */
const SMALL =
  /^(?:the|my|our|of|for|on|to|re|der|die|das|den|des|von|vom|fur|fuer|zu|zur|le|la|les|de|du|des|pour|el|los|las|del|para|il|lo|di|del|della|per|do|da|dos|das|het|van|voor|en|and|und|et|y|e|hi|hello|hallo|bonjour|hola|ciao|ola|thanks|danke|merci|gracias|grazie|obrigado|obrigada|bedankt|nr|no|num|mr|mrs)$/;
/** What hangs on the clause before it. */
const THAT = /^(?:que|qu'|that|che|dass|dat|pra que|para que)$/;

const CONFIRM = /(?<![a-z])(?:confirm|bestatig|bestaetig|conferm|bevestig)/;

/** "Our old carrier will cancel 0101": somebody else does it. */
function othersDo(clause: Clause, head: Signal, manner: Manner): boolean {
  const who = clause.signals.findLast((s) => s.concept === 'carrier' && s.end <= head.start);
  if (who === undefined || head.concept !== 'cancel') return false;
  if (clause.signals.some((s) => (s.concept === 'please' || s.concept === 'askUs') && s.start < head.start))
    return false;
  const between = manner.text.slice(who.end, head.start);
  if (
    (manner.verbLast ? /,/ : /[,§¤]/).test(between) ||
    between.split(/\s+/).filter((w) => /[a-z]/.test(w)).length > 3
  )
    return false;
  return !/(?:with|at|by|from|of|for|to|bei|beim|von|vom|mit|zum|con|en|de|del|chez|avec|du|da|di|dal|com|na|no|bij|van|met)(?: (?:the|my|our|its|their|dem|der|den|unserem|meinem|el|la|mi|nuestro|le|mon|notre|il|lo|nostro|mio|o|a|meu|nossa|de|het|onze|mijn))?\s*$/.test(
    manner.text.slice(Math.max(clause.start, who.start - 24), who.start),
  );
}

/** "You wrote that it will port on Thursday": told of, not wished. */
function toldOf(clause: Clause, going: Signal): boolean {
  const told = clause.signals.find((s) => s.concept === 'past' && s.end <= going.start);
  return (
    told !== undefined &&
    !clause.signals.some(
      (s) =>
        (s.concept === 'please' || s.concept === 'askUs' || s.concept === 'not') &&
        s.start >= told.end &&
        s.end <= going.start,
    ) &&
    going.concept === 'complete'
  );
}

/** "Will the others still port?": the sentence ends with this clause, in a question mark. */
function asksBack(clause: Clause): boolean {
  return (
    clause.sentence.question &&
    clause.end === clause.sentence.end &&
    !clause.signals.some((s) => s.concept === 'please' || s.concept === 'askUs')
  );
}

function portBeside(clause: Clause, head: Signal | undefined): boolean {
  return (
    head !== undefined &&
    clause.signals.some((s) => s.concept === 'port' && (s.end <= head.start || s.start - head.end <= 8))
  );
}

/** The word that cancels in a clause, null if none does: participles and nouns need a wish, weak verbs an object. */
function cancelHead(clause: Clause, manner: Manner, names: boolean): Signal | null {
  const find = (concept: Concept) => clause.signals.find((s) => s.concept === concept);
  const verb = find('cancel');
  if (verb !== undefined) return verb;
  const framed =
    manner.framed ||
    clause.signals.some((s) => s.concept === 'wish' || s.concept === 'please' || s.concept === 'askUs');
  const noun = find('cancellation');
  const participle = find('cancelled');
  if (
    participle !== undefined &&
    (framed || fragment(clause, participle, manner)) &&
    !(manner.past && !clause.signals.some((s) => s.concept === 'wish' || s.concept === 'please'))
  )
    return participle;
  const goes = clause.signals.some(
    (s) => s.concept === 'proceed' || s.concept === 'continue' || s.concept === 'complete',
  );
  if (noun !== undefined && !goes && (framed || fragment(clause, noun, manner))) return noun;
  const weak = find('remove');
  const object =
    names ||
    clause.signals.some((s) =>
      [
        'port',
        'order',
        'thisOrder',
        'wholeOrder',
        'allOrders',
        'all',
        'rest',
        'otherOne',
        'otherOne',
        'it',
        'them',
        'number',
        'below',
        'attached',
        'above',
        'latter',
        'former',
        'described',
      ].includes(s.concept),
    );
  if (weak !== undefined && object) return weak;
  return null;
}

/** A participle or noun in a clause without any other verb: a heading or a cell of a table ("Cancellation of 0102", "0102: cancelled"). */
function fragment(clause: Clause, head: Signal, manner: Manner): boolean {
  if (
    clause.signals.some(
      (s) => s.concept === 'past' || s.concept === 'fact' || s.concept === 'hedge' || s.concept === 'contact',
    )
  )
    return false;
  if (head.concept === 'cancelled')
    return clause.end - clause.start < 40 && clause.mentions.length > 0 && !manner.told;
  // A noun alone is a heading; in a sentence it is told of.
  if (
    clause.signals.some(
      (s) => s !== head && (s.concept === 'not' || (HEADS.has(s.concept) && s.concept !== 'ok')),
    )
  )
    return false;
  const covered = (at: number) =>
    clause.signals.some((s) => at >= s.start && at < s.end) ||
    clause.mentions.some((m) => at >= m.start && at < m.end);
  const strange = [...manner.text.slice(clause.start, clause.end).matchAll(/[a-zß]+/g)].filter(
    (m) => m[0].length > 1 && !covered(clause.start + m.index) && !SMALL.test(m[0]),
  );
  return strange.length === 0 && !manner.told;
}

/** The port verb of a clause, null where the word is the object of another verb. */
function portHead(clause: Clause, manner: Manner): Signal | undefined {
  const verb = clause.signals.find((s) => s.concept === 'move');
  if (verb !== undefined) return verb;
  const participle = clause.signals.find((s) => s.concept === 'moved');
  if (participle === undefined) return undefined;
  const wish = clause.signals.some(
    (s) =>
      s.concept === 'wish' ||
      s.concept === 'please' ||
      s.concept === 'askUs' ||
      s.concept === 'asPlanned' ||
      s.concept === 'not',
  );
  return wish || manner.framed || reported(clause, participle, manner) ? participle : undefined;
}

function staying(clause: Clause, stay: Signal, manner: Manner, ability: boolean): Intent {
  if (ability) return 'question';
  if (clause.signals.some((s) => s.concept === 'hedge')) return 'hedge';
  return negated(clause, stay, manner) ? 'keep' : 'stay';
}

/** A negation somewhere before the verb that may or may not reach it: nothing is cancelled on that. */
function doubtfullyNegated(clause: Clause, head: Signal, manner: Manner): boolean {
  return clause.signals.some(
    (not) =>
      not.concept === 'not' &&
      not.end <= head.start &&
      !cutOff(clause, not, head) &&
      !/[.,;:!?]/.test(manner.text.slice(not.end, head.start)),
  );
}

/** Whether a plea or another verb between a negation and a verb keeps them apart. */
function cutOff(clause: Clause, not: Signal, head: Signal): boolean {
  return clause.signals.some(
    (s) =>
      s !== head &&
      (s.concept === 'please' || s.concept === 'askUs' || HARD.has(s.concept)) &&
      s.start >= not.end &&
      s.end <= head.start,
  );
}

/** Whether a negation reaches a verb: it stands shortly before it with no other object or plea between; in German and Dutch it may follow. */
function negated(clause: Clause, head: Signal | undefined, manner: Manner): boolean {
  if (head === undefined) return false;
  for (const not of clause.signals) {
    if (not.concept === 'notAfter' && /^\s+$/.test(manner.text.slice(head.end, not.start))) return true;
    if (not.concept !== 'not' && not.concept !== 'no' && not.concept !== 'insteadOf') continue;
    if (
      not.concept === 'insteadOf' &&
      (not.start >= head.end || /[§¤]/.test(manner.text.slice(not.end, head.start)))
    )
      continue;
    if (not.concept === 'no' && /^[,.!:;]/.test(manner.text.slice(not.end, head.start).trimStart())) continue;
    const between = (concept: Concept) =>
      clause.signals.some(
        (s) =>
          s.concept === concept &&
          s.start >= Math.min(not.end, head.end) &&
          s.end <= Math.max(not.start, head.start),
      );
    if (not.start >= head.end) {
      if (manner.verbLast && !between('if') && !between('except')) return true;
      continue;
    }
    if (manner.verbLast) {
      if (!between('please')) return true;
      continue;
    }
    if (DONE.test(manner.text.slice(not.start, head.start))) continue;
    if (COMPLETE.test(not.text.trim()) && /^\s*,/.test(manner.text.slice(not.end, head.start))) continue;
    const words = manner.text
      .slice(not.end, head.start)
      .split(/\s+/)
      .filter((w) => /[a-z]/.test(w)).length;
    const cutOff =
      between('please') ||
      between('askUs') ||
      [...HARD].some((concept) =>
        clause.signals.some(
          (s) => s !== head && s.concept === concept && s.start >= not.end && s.end <= head.start,
        ),
      );
    const wantsMoved = clause.mentions.some((m) => m.start >= not.end && m.end <= head.start);
    if (!cutOff && words <= (wantsMoved ? 8 : 6)) return true;
  }
  return false;
}

/** "Do nothing, …": what is denied is over before the pause. */
const DONE = /(?<![a-z])(?:nothing|rien|nada|niente|nulla)\s*,/;

const HARD: ReadonlySet<Concept> = new Set<Concept>([
  'cancel',
  'cancelled',
  'move',
  'moved',
  'keep',
  'stay',
  'contact',
]);

/** Whether the clause, or the sentence before it, asks if something can be done. A plea or "could you" makes it a request again. */
export function asksAbility(clause: Clause, manner: Manner): boolean {
  const find = (concept: Concept) => clause.signals.find((s) => s.concept === concept);
  const us = find('askUs');
  const indirect = find('abilityIndirect');
  // "Can you tell me whether 0102 can be cancelled" asks; "can you cancel 0102 and see how" requests.
  if (us !== undefined)
    return (
      indirect !== undefined &&
      indirect.start >= us.end &&
      !clause.signals.some((s) => CANCELS.has(s.concept) && s.start >= us.end && s.end <= indirect.start)
    );
  const please = clause.signals.some((s) => s.concept === 'please');
  if (indirect !== undefined) return true;
  const passive = find('abilityPassive');
  const ability = find('ability') ?? (please ? undefined : passive);
  if (ability === undefined)
    return manner.asked && !please && !clause.signals.some((s) => s.concept === 'then');
  return clause.sentence.question || opens(clause, ability, manner, ability === passive ? 0 : 2);
}

const CANCELS: ReadonlySet<Concept> = new Set<Concept>(['cancel', 'cancelled', 'cancellation', 'remove']);

/** Words before the verb of a question that is no statement for them. */
const FILLER =
  /^(?:und|aber|also|hallo|hi|moin|dann|nun|sagen|en|maar|dus|hoi|dan|so|and|but|then|hello|hey|[^a-z]*)$/;

/** Whether nothing but greetings and joins stands before a signal. */
function opens(clause: Clause, signal: Signal, manner: Manner, most: number): boolean {
  const before = clause.signals.filter(
    (s) =>
      s.end <= signal.start &&
      s.concept !== 'neutral' &&
      s.concept !== 'join' &&
      s.concept !== 'flip' &&
      s.concept !== 'cost',
  );
  const words = manner.text
    .slice(clause.start, signal.start)
    .split(/\s+/)
    .filter((w) => /[a-z§]/.test(w));
  const real = words.filter((w) => !FILLER.test(w));
  return before.length === 0 && real.length <= (manner.verbLast ? 0 : most);
}

function asksUs(clause: Clause): boolean {
  return clause.signals.some((s) => s.concept === 'askUs');
}

/** What was done or said before is no wish. */
function reported(clause: Clause, head: Signal, manner: Manner): boolean {
  // "As I said, cancel it": what is asked for after a pause or with a plea is asked now.
  const asked = (past: Signal) =>
    (head.concept === 'cancel' && /[,:]/.test(manner.text.slice(past.end, head.start))) ||
    clause.signals.some(
      (s) =>
        (s.concept === 'please' || s.concept === 'wish') &&
        s.start >= past.end &&
        s.end <= head.start &&
        /[,:;]/.test(manner.text.slice(past.end, s.start)),
    );
  // "Please see to it that it is cancelled".
  const passive = (past: Signal) =>
    (manner.framed || clause.signals.some((s) => s.concept === 'please' && s.end <= past.start)) &&
    /^(?:is|are|be|gets?)$/.test(past.text.trim());
  return (
    clause.signals.some((s) => s.concept === 'past' && s.start < head.start && !asked(s) && !passive(s)) ||
    clause.signals.some((s) => s.concept === 'past' && head.concept !== 'cancel' && s.start >= head.end)
  );
}

/** The first thing beside the verb is what is cancelled: a date or an account, or a port or number. */
function objectIsThing(clause: Clause, head: Signal): boolean {
  const objects = clause.signals.filter((s) => OBJECTS.has(s.concept) && s !== head);
  const things = objects.filter((s) => s.concept === 'thing');
  if (things.length === 0) return false;
  const numbers = clause.mentions.filter((m) => !m.weak).map((m) => m.start);
  const after = (start: number) => start >= head.end;
  const firstOf = (starts: readonly number[]) => (starts.length === 0 ? Infinity : Math.min(...starts));
  const thingAfter = firstOf(things.map((s) => s.start).filter(after));
  const portAfter = firstOf(
    [...objects.filter((s) => s.concept !== 'thing').map((s) => s.start), ...numbers].filter(after),
  );
  if (thingAfter !== Infinity || portAfter !== Infinity) {
    if (thingAfter !== Infinity || numbers.every(after)) return thingAfter < portAfter;
  }
  const thingBefore = firstOf(things.map((s) => s.start));
  const portBefore = firstOf([
    ...objects.filter((s) => s.concept !== 'thing').map((s) => s.start),
    ...numbers,
  ]);
  return thingBefore < portBefore;
}

const OBJECTS: ReadonlySet<Concept> = new Set<Concept>([
  'thing',
  'port',
  'order',
  'thisOrder',
  'wholeOrder',
  'allOrders',
  'all',
  'rest',
  'otherOne',
  'otherOne',
  'it',
  'them',
  'number',
  'below',
  'attached',
  'above',
  'move',
  'cancellation',
  'described',
  'latter',
  'former',
]);

/** "0102 goes ahead": somebody other than us goes ahead. */
function subjectBefore(clause: Clause, verb: Signal): boolean {
  return (
    clause.mentions.some((m) => m.start < verb.start) ||
    clause.signals.some(
      (s) =>
        s.start < verb.start &&
        ['all', 'rest', 'otherOne', 'it', 'them', 'port', 'number', 'latter', 'former'].includes(s.concept),
    )
  );
}
