import type { Language } from './language.ts';

const t = String.raw;

/** English, British and American, written carefully or not. */
export const english: Language = {
  code: 'en',
  common: `
    the a an and or of to in on for with is are was were be been have has had it its
    this that these those we our us i my me you your they them their not no do don't
    does did will would can could should please pls plz thanks thank hi hello dear hey
    regards if but so as at by from just need want like one all also any there here what
    why when how which who still number numbers port porting cancel keep order yes im i'm
    we're it's that's go ahead proceed stop ok okay sorry both cheers thx thnx tks tnx ty
  `,
  verbLast: false,
  numerals: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    both: 2,
    pair: 2,
    couple: 2,
    trio: 3,
  },
  phrases: {
    neutral: t`
      (paying |having to pay )?(to )?cancell?(ing)?( (it|them|both|the port|the ports|now|this|these))?(?= (costs?|would cost|will cost|is (too|so|very|not|way|simply|more)|isn'?t|makes (no|little)|doesn'?t make|does not make|seems (too|not)|would be (too|more|so)|was (too|not)|sounds too)(?![a-z]));
      (won'?t|can'?t|cannot|wouldn'?t|doesn'?t|didn'?t|will not|does not|did not|refuses? to|refused to) (let|allow) (me|us|you|them|him|her)( to)? (port|move|transfer|take|switch|bring|migrate)( (it|them|this|that|§|(the|our|my|these|those) (number|line)s?))*( (over|across|with (me|us)|away|out))*;
      (out )?of (the|our|these|those|my) # ((numbers|lines|ports|ones),? )?(?=only|just);
      pull(ing|ed)? up; let(ting)? (it|this|that|things|the ball|the matter) (drop|slide|slip|lapse|go dead);
      (keeps?|kept|is|are|was|were|been|started|always|constantly) (dropping|dropped|cutting)(?= (calls?|out|off|all|every|again|the (call|line)|mid));
      drop(ping|ped)? (it |this |that |them |§ )?off (at|in|to|with|by|some)(?= );
      drop(s|ped|ping)? (the ball|calls?|by|in|out of (calls?|the call));
      (exercise|exercising|use|invoke|assert|make use of) (my|our|the) (\w+ )?right (to|of);
      oh,? (and|also|yes|by the way|btw|one more thing|(i )?almost forgot)( (and|also|please))*;
      (decided|agreed|going|planning|had) to let (it|that|this|them|these|those)( (one|line|number)s?)? go(?! (ahead|through|on|over|forward));
      (isn'?t|is not|aren'?t|are not|can'?t|cannot|couldn'?t|could not|not) (be )?(portable|ported|moved|transferr?ed|released|available|eligible|free|possible|allowed)( [a-z]+)? (until|till)(?= );
      (my|our|the) (final |short )?(answer|decision|reply|response|choice) (is|remains)( (a|an))?( (clear|simple|firm|definite|resounding))?(:)?; (i|we) (choose|pick|opt for|select)( the)?( option)?; option #(?= ?[:(-]);
      ((he|she|it)|(my|our|the) (boss|manager|husband|wife|owner|partner|director|ceo|lawyer|accountant)) (says|said)(:| that)?;
      (i|we) (have |'ve )?(talked|spoken|spoke|talk|checked) (to|with) (my|our|the) (boss|manager|husband|wife|owner|partner|director|ceo|lawyer|accountant|team|board|office);
      (don'?t|do not|never|please don'?t) (forget|fail|neglect|hesitate) to; no reason not to;
      nothing else( (changes|to change))?; (no|any) (other|more|further) changes?; (otherwise|everything else|all else|the rest)( (is|stays|remains))? (unchanged|no changes?|the same|nothing changes);
      at all; after all; of all (days|things|people|times|places); cancer; (the|a|our|my|your|his|her) (cancelled|canceled|voided?|stopped) (?!port|number|line|order|request|one)[a-z]+; (are|is|am|keeping|staying|keep) (you |we |all )*all well; (you|we|they) (are|were|all are) all; you all; any ?more; any longer;
      (hi|hello|dear|hey|morning|good morning|good afternoon|thanks|thank you|apologies|sorry|greetings) (all|both);
      all the best; that's all; that is all; that'?ll be all; all good; all set; first of all; all right;
      above all; once and for all; all your help; all along; all the time; all day; all week;
      all of a sudden; all the (help|trouble|hassle|work|best|same);
      no (problem|worries|rush|hurry|hard feelings|offense|doubt|issue|issues|matter);
      no need to (call|reply|respond|answer|call back); no longer than; not only; not just; why don'?t you;
      call it a day;
      keep (you|me|us|them|in|up) (posted|informed|updated|in the loop|mind|the good work|touch);
      keep up the; keep in mind; as well as; as well; as soon as; as far as; as of; non-?stop; stopped by; stop by; drop (me|us) a (line|note);
      feel free to (call|contact|reach); please advise; of course; like that; in the first place; at first;
      for the first time; move in; take care of (this|that|it|them|everything|the rest|these);
      moved? (office|offices|out|house|premises|in with|to a new|away|to another (city|state|town|building));
      we('re| are) moving (office|offices|house|premises|out|to a new|to another|away|into); moving on;
      port ?side; airport;
      (porting|port|ports|lnp) (team|desk|department|dept|support|group|people|folks|guys|staff|specialists?|coordinators?);
      hold on; on hold for; hold of; in good order; in order (to|that); in short order; out of order;
      as ordered; if only; as if; keep us posted; no charge to me; go ahead and;
      complete(ly|d form|d loa|d paperwork)?(?= (sure|clear|the form|the loa|the paperwork|loa));
      left (me )?a (message|voicemail); leave (me )?a (message|voicemail);
      cancellation (policy|policies|terms|fees?|charges?|penalty|costs?|deadline|window|form);
      cancel anything; get back to me;
      (whatever|despite what|regardless of what|no matter what) (we|i|you|he|she|they) (said|wrote|asked|told (you|us)|decided)( (before|earlier|last week|yesterday))?; (never|didn'?t|did not|have not|haven'?t) (ask|asked|say|said|mention|mentioned|talk|talked|speak|spoke|write|wrote) (anything |a word )?(about|of); once more; once again; once or twice; could(n'?t| not)? care less( about)?; (pay|paying|charge|charged|charging|fee|fees|penalty|money|cost|costs|charges|penalised|penalized)( (us|me|you|anything|extra|money))? (for|to) not (to )?(move|moving|port|porting|transferr?ing|switch|switching|going|be ported|change|changing);
      (it'?s |that'?s |it is |that is )?(such )?(a )?(pity|shame|bummer)( (about|that) (the|that|your) (fee|cost|charge|price)s?)?; sadly; unfortunately; regrettably; reluctantly;
      (stay|stays|staying) put(?! (with|at|on|where)( |$)); hold (music|times?|queue); until (further notice|now|last (night|week|month|year)|recently|yesterday|today|this (morning|week|afternoon)(?= (we|i|he|she|they|nobody)));
      (pay|paid|paying|charged|billed|only|just|asked|told you|said|say|ask|signed) once(?=\s*([.!,\x3b]|$|already|and))
    `,
    cancel: t`
      c[ae]n+[cs][ae]l+(ing)?; cancle; cancal; cacnel; canecl; cancell?l?e?; cnacel; cancels; x-?cancel;
      call(ing)? off; abort(ing)?; halt(ing)?; withdraw(ing)?; rescind(ing)?; revoke; revoking; retract;
      nix; scrap; scratch; scrub; void; put a stop to; pull the plug on; pull the (port|request|order);
      back out of; opt(ing)? out( of)?; call a halt to; undo; stop(?! (by|light)); stopping; discontinue;
      take ~(off|out of) (the |this |that |our |my |your )?(port|ports|porting|order|request|list|batch|transfer)( (order|request|list))?;
      taking ~(off|out of) (the |this )?(port|order|request|list|batch|transfer)( (order|request))?;
      remove ~from (the |this |our |my |your )?(port|ports|porting|order|request|list|batch|transfer)( (order|request|list))?;
      removing ~from (the |this )?(port|order|request|list|batch);
      pull ~(off|out of|from) (the |this |our )?(port|order|request|list|batch)( (order|request))?;
      drop ~from (the |this |our )?(port|order|request|list|batch)( (order|request))?;
      reverse the (port|porting|transfer|order);
      leave ~(out of|off) (the |this )?(port|porting|order|request|list|transfer)( (order|request))?;
      (strike|delete|exclude) ~from (the |this |our )?(port|order|request|list|batch)( (order|request))?;
      (want|wants|wanted|want to get) out(?= of (this|it|the (port|order|whole thing|deal|move))|\s*([.!]|$));
      not (go|going|goes) (ahead|forward|through) with; back out;
      kill the (port|porting|order|request|transfer);
      (let|allow|have) (the|our|my|this|that) (\w+ )?cance?ll?ations? (to )?(go ahead|go through|happen|proceed|complete|finish|stand|take (place|effect)|run|be (processed|completed|executed|carried out));
      cancel[-_]?port;
      (carry out|complete|finish|execute|implement|action|effect|finali[sz]e|perform|conclude|process|start|submit|arrange|initiate|(go|going) (through|ahead) with|proceed with|confirming) (the|our|my|this|that|said|your) (\w+ )?cance?ll?ations?( request)?(?! (policy|policies|terms|fees?|charges?|penalty|costs?|deadline|window|form|date));
      please (remove|delete|drop|strike|omit|take (it|this|that|them|these|those|this one|that one) (off|out))(?=\s*([.!]|$));
      pull(ing)? out (of|from) (the |this |our |my )?(port|porting|switch|transfer|move|order|request|deal|agreement)( (order|request))?;
      (come|comes|coming) out (of )?(the |this |that |our |my |your )?(port|ports|porting|order|request|list|batch|transfer)( (order|request|list))?;
      (come|comes|coming) off (of )?(the |this |that |our |my |your )?(port|ports|porting|order|request|list|batch|transfer)( (order|request|list))?;
      forget (about )?(porting|moving|transferring|switching|(the|that|our|my) (port|porting|transfer|move|switch)(?! (date|day|time|request|mail|email)));
      (won'?t|will not|does not|doesn'?t|don'?t|do not) (be )?(need|needs|needing|require|requires|requiring) (a |the |any |to be )?(port|porting|transfer|ported|moved|transferred|switch|switched);
      call(ing)? (it|this|that|them|these|those|everything|all of (it|this|them)|the (whole |entire )?(thing|lot|order|port|ports|porting|transfer|move|switch)) off
    `,
    cancelled: t`
      c[ae]n+cell?ed; cancled; canceld; canned; stopped; halted; withdrawn; called off; aborted; rescinded;
      called (it|this|that|them|everything|all of (it|this|them)|the (whole |entire )?(thing|lot|order|port|ports|porting|transfer|move|switch)) off;
      revoked; scrapped; voided; put a stop to; discontinued;
      (taken|pulled) ~(off|out of|from) (the |this |our )?(port|order|request|list|batch|transfer)( (order|request))?;
      (removed|dropped|excluded|deleted|yanked) ~from (the |this |our )?(port|order|request|list|batch|transfer)( (order|request))?;
      left (out of|off) (the |this )?(port|order|request)( (order|request))?; be left (out|off)
    `,
    cancellation: t`
      cance?ll?ations?; cancelation; cancelling; canceling; withdrawal; a stop on; cancel (request|order)s?;
      stop order
    `,
    remove: t`
      remove; removing; removed; take ~(off|out)(?! (of|the|this|our|my|your|their|his|her|any|all|a|an|hold|speaker|mute|forward|forwarding|divert|call|dnd|hook)( |$)); leave ~out(?! (of|in|for|on)); taken (off|out)(?! (of|the|this|our|my|a)); pull; pulled; drop; dropping; dropped; delete; deleted;
      yank; kill; strike; axe; leave out; omit; ditch; bin; binning; chuck; shelve; shelving
    `,
    move: t`
      port; ports; move; moves; moving; transfer; transfers; transferring; switch; switch over; switching;
      bring ~over; bringing; migrate; migrating; send over; porting; be porting;
      port(ing)? (over|across|in); mov(e|ing) (over|across); cut over; port ~over; move ~over;
      transfer ~over; take ~over to (you|u); get ~over to (you|u);
      leave (at&t|verizon|t-?mobile|comcast|spectrum)
    `,
    moved: t`
      ported; ported (over|in|across); moved; moved (over|across); transferred; transfered;
      switched( over)?; brought over; migrated
    `,
    port: t`
      ((the|my|our|this|that|these|those|a|any|each|your|no|both|all|two|of|which|any|his|her|their|entire|whole|number|phone|line|pending|late|existing|upcoming|planned|scheduled|requested|current|port of|'s) )port(s|ing|ings)?(-?in|-?ins)?( (requests?|orders?|process|application|job|jobs|project))?;
      (number|phone|line) (port|porting|transfer|move)(s)?( requests?)?;
      port(s|ing)? (requests?|orders?|process|application|job|of|for); porting of;
      (the|my|our|this|that|these|those|a|any|no|both) (transfer|move|switch|migration|switchover|change ?over|cutover)s?( (request|order)s?)?;
      transfer (of|request|order)s?; (the|this|that|my|our) (process|procedure|job|change ?over|transition|conversion|lnp|switch ?over)( (request|order))?; (the|this) lnp( request| order)?; lnp (request|order)s?; port-?ins?;
      (my|our|this|that|the|these|those|all) (?!whole|entire|full|complete|cancel|canc?ell?ation|withdrawal|stop )(\w+ )?(request|requests); switchover; portability;
      migration of
    `,
    proceed: t`
      go ahead and (process|do|proceed|action|execute)( (it|this|that|so))?(?=\s*([.!,]|$)); proceed; proceeds; proceeding; go(es|ing)? ahead; please do(?! not|n'?t); go for it; do so; do that; do it;
      move forward; go forward; moving forward; going forward; get it done; make it happen
    `,
    continue: t`
      continues?; continuing; carry on; carries on; carrying on; keep going; go on; goes on; going on;
      keeps going; resume; go(ing)? through with (it|this|that); carry on with; press on; crack on; stay the course; move on;
      full (steam|speed)( ahead)?
    `,
    complete: t`
      carr(y|ies|ied) out(?! (the|our|my|this|that|said|your|a) (\w+ )?(cancel|withdraw)); be executed; take place; happen;
      come(s)? (over|across); coming (over|across); ((are|is|we're) )?(going|go|goes) (through|ahead) with (the|our|this|that) (move|port|porting|transfer|switch|switch-?over|migration); (go|goes|going|went) with (the|our) (port|porting|move|transfer|switch); still coming( (to (you|u)|your way|along))?; com(e|es) (to (you|u|you guys|yourselves)|your way|along)(?! (with|for|because|about)); (are|is) coming (to (you|u)|your way|along);
      complete(?! (the|our|my|this|that|said|your) (\w+ )?(cancel|withdraw)); completes;
      (go(es)?|going) through(?! (the|my|our|your|all|this|that|it|these|those|a|an|with|every)(?![a-z]));
      let (it|them|the port|this|this one|these|that one) (go|be|happen|run|finish|complete|through|port);
      let (it|them|the port) (run its course|ride|roll); keep[-_]?port; want(s|ed)? (the|this|our|my) (port|transfer|move)(?=\s*([.!,]|$));
      (don'?t|do not) (change|touch|alter) (anything|a thing)(?=\s*([.!,]|$));
      (can|may|should|shall) follow(?= (as soon|as planned|any|when|later|then|after|on)|\s*([.,!]|$)); go(es)? over(?= (on|as|to you|this|next|tomorrow|like)|\s*([.,!]|$));
      stay(s|ing)? (on|in|with) (the |this |that |our )?(port|order|request|schedule|batch|list)( (order|request))?;
      (remain|remains|keep|keeps|leave) ~(on|in) (the |this |our |your )?(port|order|request|schedule|batch|list)( (order|request))?;
      be completed; to completion; finish(?! (the|our|my|this|that|your) (\w+ )?(cancel|withdraw)); (keep|keeping) (the )?(porting|port); keep (on )?porting;
      keep (the |our |my |this )?(port|ports|transfer|port order|order|request) (active|going|as is|alive|open|running|on track|in place|moving);
      port as (planned|scheduled|normal|agreed); still port; leave the port (alone|as is|in place|be);
      let (?!(it|this|that|things) (drop|slide|slip|lapse)|(the|our|my|this|that|your) (\w+ )?(cancel|withdraw)).{1,40}(come over|go through|port|complete|go ahead|run|finish);
      keep .{1,40} (moving|on track|on schedule|scheduled|in the order|going);
      (should|shall|must|will|can|to) (still )?(port|move|transfer|come over|go ahead|go through|go on);
      (numbers?|lines?|ones?|rest|others|§) (is|are|'s|'re) (still |all |both |definitely )*coming(?! (up|down|from|back|in|out));
      (need|want|get|have|like|bring|take) [^.:!?\n]{1,60} over (on|at|to|onto|with) (you|your (side|end|network|system|platform|service|company));
      (is|are|'s|'re) (still |all |both |definitely )*a go;
      (is|are) (fine|good|ok|okay) to (port|move|go|transfer); make (the )?(move|switch|jump); keep port
    `,
    keep: t`
      keep; keeping; keeps; kept; retain; retaining; retained; leave; leaving; left; leaves;
      leave ~(alone|as is|be|untouched|as it is|as they are); hang on to; hold on to; holding on to; spare;
      (stays|stay|remains?) (as is|the same|unchanged|untouched|as it is|as they are); unchanged; untouched;
      (please |pls |kindly )?(don'?t|do not) touch
    `,
    hold: t`
      hold; holding; hold off( on)?; pause; freeze; park; put ~on hold; on hold; suspend; held; paused;
      wait with; hold up
    `,
    stay: t`
      stay; stays; staying; remain; remains; remaining; stayed; stick; sticking; sticks; be staying;
      belongs? (with|at); (not|aren't|isn't) (leaving|going anywhere); better off( (staying|left|kept))?; best (left|kept);
      live with
    `,
    carrier: t`
      (current|present|old|existing|original|losing|previous|former|incumbent|today's|own|other|same) (phone |telephone |telecom |voip |service |mobile |cell |wireless |landline )?(carrier|provider|company|operator|supplier|telco|telecom|network|system|vendor|isp|service|people|lot|setup|outfit|host|one)s?;
      (the |our |my )?(carrier|provider|company|operator|supplier|telco|phone company) (we|i|they) (have|got|use|are with|already have|have now)( now)?;
      (with|by|at) (them|the carrier|the provider|our carrier|our provider|my carrier|my provider|the current one|the old one|our telco);
      wh?ere (it|they|that|he|she|we) (is|are|r|sits?|lives?|am)( (now|today|at|right now|currently))?;
      where it's at; where its at; what we (have|got)( now)?; who (we|i) (have|are with|am with)( now)?;
      (at&t|att|verizon|t-?mobile|comcast|xfinity|spectrum|charter|cox|centurylink|lumen|frontier|windstream|ringcentral|vonage|8x8|nextiva|bell canada|rogers|telus|shaw|bt|british telecom|virgin media|vodafone|o2|ee|three (uk|mobile|ireland)|sky|talktalk|telstra|optus|google voice|bandwidth|level ?3|us cellular|metro ?pcs|cricket|mint mobile|ooma|grasshopper|consumer cellular|sprint|qwest|granite|zayo|telekom|orange|kpn|movistar)( (business|wireless|mobile|fiber|enterprise))?;
      as-?is with; existing (contract|account);
      (with|at) [a-z0-9&-]+ (telecom|telephone|wireless|communications|mobile|broadband|comms|voice|telco|cable);
      (with|by|at) three(?=\s*([.,\x3b!)]|$|uk|now|and|for|instead|after)); losing (carrier|side); current(ly)? (home|spot|place);
      (with|at) (its|their) (current|present|existing|old)
    `,
    terminate: t`
      disconnect; disconnecting; disconnected; deactivate; terminate; terminating; terminated;
      shut (off|down); shutting (off|down); cease; close down; switch off; turn off; cut off
    `,
    reschedule: t`
      (move|push|shift|schedule|set|do|change) ~§ (back |out |up )?(to|until|till|for|on|by)( the| a)? (\d{1,2}(st|nd|rd|th)?|mon|tue|wed|thu|fri|sat|sun|next|later|another|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|week|end|early|first|second|third|last|beginning|middle|mid|a later|a different|a new)[a-z]*;
      (\d{1,2}(st|nd|rd|th)|(mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|(next|following) (day|week|month)|(mon|tue|wed|thu|fri|sat|sun)|jan[a-z]* \d+|feb[a-z]* \d+|mar[a-z]* \d+|apr[a-z]* \d+|may \d+|june? \d+|july? \d+|aug[a-z]* \d+|sep[a-z]* \d+|oct[a-z]* \d+|nov[a-z]* \d+|dec[a-z]* \d+)( (morning|afternoon|evening))? instead;
      (\d{1,2}(st|nd|rd|th)|(mon|tues|wednes|thurs|fri|satur|sun)day|(next|following) (week|month))( (morning|afternoon|evening))? (works|suits|would work|would suit|would be|is)( us| me)?( much)? better;
      (let'?s|can we|could we|please) (do|make it|try|aim for|go (for|with)) (the )?(\d{1,2}(st|nd|rd|th)|(mon|tues|wednes|thurs|fri|satur|sun)day|next (week|month));
      resched[a-z]*; re-?schedul[a-z]*; postpon[a-z]*; delay(ed|ing)?;
      push (it |them |the port |the date |the port date |this )?(back|out|off|to|until|into);
      move ~(date|day|appointment|foc|time|slot);
      mov(e|ing) (it|them|this|that|the port|the porting|the cutover|the date|the transfer|the foc) (back |out |up |forward )?(to|until|by|from)( the| a| next)? (\d{1,2}(st|nd|rd|th)?|mon|tue|wed|thu|fri|sat|sun|next|later|another|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|a|week|end|early|first|beginning)[a-z]*;
      change (the |our |my )?(port |porting |foc |cutover )?(date|day|time|slot);
      (different|another|new|later|earlier|other) (port |porting |foc )?(date|day|time|slot|week);
      hold (it |them |this |that |off |the port |the porting )?(until|till|til|for now until|to);
      hold ~§ (until|till|til); wait (until|till|til); defer[a-z]*; bring ~forward; (port|move|moved|ported|it|them|done|date) sooner; sooner (date|day|slot|port);
      (port|move|transfer) ~(on|to|until) (a )?(later|another|different|earlier);
      (next|following) (week|month) instead; hold off (until|till|til); put ~off (until|till|to);
      on hold (until|till|til)
    `,
    refile: t`
      re-?submit(ting|ted)?; re-?fil(e|ing|ed); re-?order; re-?send; re-?request; re-?issue; re-?enter;
      re-?do; submit (it |them |a )?(again|new|fresh|anew); file (it |them |a )?(again|new|anew);
      start over; place a new (order|request); replace it with
    `,
    withdrawal: t`
      (disregard|ignore|forget|scrap|scratch|discard|drop|cancel|never ?mind|delete|withdraw|retract|rescind|take back|undo|stop|revoke|recall) (about )?(all |what i said in )?(my|our|the|that|this|any|earlier|previous|last)( (my|our|last|previous|earlier|first|prior|recent|other|above|original|pending))?( (last|previous|earlier|prior|first|original))?( (e-?mail|mail|message|note|request|cancellation|cancel|cancelation|port cancellation))? ?(e-?mails?|mails?|messages?|note|notes|cancellation|cancelation|cancel|request to cancel|cancellation request|cancel request|cancelation request|requests? for cancellation|cancelling|canceling)( requests?| email| order)?;
      (disregard|ignore|forget|never ?mind|withdraw|retract|rescind) (my|our|the|that|this) (last |previous |earlier |prior |first |original )?(request|requests|one);
      (forget|never ?mind|disregard|ignore) (about )?(it|that|this|the cancellation|cancelling|canceling|cancellation|everything i said|what i (said|wrote|sent|asked));
      never ?mind; disregard (that|it|this|the above|previous|earlier|prior); please disregard;
      take (it|that|this|everything|all of (it|that)) back(?=\s*([.!,]|$)); forget i (said|asked|wrote); (un-?cancel|uncancel); reverse (my|our|the) cancellation;
      (don'?t|do not|no longer|not) want(ed|ing)? (to cancel|the cancellation|it cancell?ed)( (any ?more|after all|now))?;
      no longer (want|wish|need) to cancel;
      (changed|change) (my|our) minds? about (the )?(cancell?ing|cancell?ation|cancel);
      nothing (gets|should get|is to be|is going to be|should be|shall be|must be|needs to be|has to be|will be|to be|should) (cancell?ed|stopped|withdrawn|called off);
      (treat|consider|regard) (my|our|the|that) (last |previous |earlier |late )?(cancell?ation|cancel)( (request|mail|e-?mail|message|order))? as (void|cancell?ed|withdrawn|null and void|moot|retracted|not sent|never sent|gone);
      (cancel|stop|withdraw|abort|halt) (nothing|neither|none)( of (them|these|those|the (numbers|lines|ports)))?( at all)?(?! (but|except|else|other|besides|apart|§))(?!\s*§);
      (halt|abort|suspend|discontinue|void|annul|nix|kill|end|block|prevent|quit) (the|my|our|this|that|any) (\w+ )?(cancell?ation|cancelling|canceling|cancel)( (process|request|order))?; (stop|quit|halt) cancell?ing;
      withdraw the cancell?ation; call off the cancell?ation;
      take back (my|our|the) (cancellation|request|email)
    `,
    thing: t`
      ((the|my|our|this|that|your|an?|whole|entire) ([\w-]+ )?)?(account|accounts|subscription|subscriptions|membership|appointment|appointments|meeting|meetings|call|calls|invoice|invoices|bill|bills|billing|auto-?pay|payment|payments|direct debit|contract|contracts|plan|plans|service|services|trial|phones|handsets|handset|phones? order|equipment|hardware|router|routers|delivery|shipment|installation|install|technician|visit|webinar|demo|training|insurance|internet|broadband|fibre|fiber|sim card|sim cards|headsets?|reservation|booking|newsletter|e-?mails|mailing list|call list|contact list|records?|call forwarding|forwarding|voice ?mail|diversion|reminders|notifications|standing order|credit card|card|lease|loa|letter of authori[sz]ation|address change|callback|data plan|add-?on|voicemail|fax service|e-?fax|hosting|domain|quote|slot|pickup|ticket|port-?out|port-?outs|port-?away|port out request|outbound port|expedite|rush|survey|visit|inspection|walk-?through|kick-?off|consultation|bundle|promo|promotion|warranty|maintenance|directory listing|listing|hunt group|auto attendant|call recording|welcome call|test call|refund|credit|deposit|on-?boarding|profile|website|web ?site|directory|phone ?book|menu|ring group|campaign|ads?|adverts?|crm|whitelist|blacklist|block list|do[- ]not[- ]call list|caller id|letterhead)( (order|request|payment|number ¤))?;
      ((the|my|our|that|this|its) )?(port |porting |foc |cutover |transfer |cut-?over |scheduled |proposed |confirmed |activation )?(date|dates|day|time|time slot|window|appointment);
      the \d{1,2}(st|nd|rd|th); ((my|our|the|this|that) )?requests? (to (change|update|add|reschedule|move the date)|for (a|an) (callback|call|new|quote|refund|invoice|later|different|earlier))( \w+)?; porting out; port (\w+ )?out;
      (remove|delete|disable|drop|take|clear|cancel|stop|strip) (the |any |all )?(2fa|mfa|voicemail|caller id|call waiting|call forwarding|forwarding|pin|cnam|e911|911|sms|texting|text messaging|mms|fax-to-email|dnd|spam filter|features?|add-?ons?|roaming|insurance|messaging|greeting|recordings?|hd voice|international calling|toll restriction)s? (service )?(from|on|off|for|of|at)(?= );
      as (the|our|my|a|an|your) (main |primary |secondary |alternate |alternative |old |new |preferred )?(contact|callback|call-?back|billing|reference|account|emergency|daytime|reply|recovery|fallback) (number|phone|line|person|point|telephone|tn);
      (the|this|that|our|my|your|any) (port |number |line |fraud |security )?(hold|freeze|lock|flag|restriction|pin lock);
      (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today)('s)?( (call|meeting|appointment|slot|date|port date|cutover))?;
      (calling|emailing|e-?mailing|sending|texting|charging|billing|writing|contacting|spamming|bothering|asking|working|responding|answering|forwarding|bugging|using)( (me|us|my|our))?;
      ((the|my|our|an?|that|this) )?order (for|of) (\d+ |the |some |two |three |four |five |six |ten |new |our )?(\w+ )?(phones?|handsets?|headsets?|routers?|sims?|sim cards?|desk phones?|paper|toner|equipment|goods|gear|adapters?|devices?|chairs?|printers?|yealinks?|polycoms?|parts|supplies)
    `,
    not: t`
      (stop|quit|cease) (trying|attempting) to; without( the| any| a| this| our| my)?(?= cancell?ation);
      don'?t; dont; do not; does not; doesn'?t; did not; didn'?t; not; isn'?t; aren'?t; won'?t; wont;
      shouldn'?t; shan'?t; (desist|abstain) from; wouldn'?t; mustn'?t; needn'?t; never; no longer; without; can'?t; cannot; couldn'?t; no need to;
      nor; neither; nobody; no one; under no circumstances; by no means; against;
      avoid; refrain from; stop short of; decided against; ain'?t; no; nothing; none
    `,
    notAfter: '',
    if: t`
      (?<=[a-z§] )should (i|we|you|they|it|the)(?= (want|wish|decide|need|have|not|ever|prove|turn|fail|be));
      if; unless; in case; provided( that)?; providing; as long as; so long as; assuming;
      on condition( that)?; depending on; depends on; subject to; barring; only when; when(ever)?; once;
      as soon as (we|i|the|our|my|it|they|you); until; till; otherwise; or else;
      before (you|we|i|they|doing); after (we|you|i|the new|they);
      should (it|the|you|that|there|this) (not |turn|be|prove|fail|take|cost); contingent on; pending;
      (up to|max|maximum|at most|(no|not) more than|less than|under|below)(?= ([$£€]|\d));
      until (we|i|you); in the event; when and if; if it's not too much
    `,
    free: t`
      free; free of charge; (no|without|zero|0) (\w+ )?(charges?|costs?|fees?|penalty|penalties|payment);
      (does not|doesn'?t|don'?t|won'?t|will not|wont|wouldn'?t|not|nothing) (cost|costs|costing|charge|be charged|incur|have to pay|pay|costs?)( (me|us|anything|any|extra|a (dime|cent|penny|thing)|money|charge))*;
      costs? (me |us )?nothing; at no (\w+ )?(charge|cost|fee); nothing to pay; not charged( anything)?;
      gratis; complimentary;
      (isn'?t|is not|aren'?t|are no|is no|there's no|theres no) (a |an |any )?(charge|cost|fee|penalty)s?;
      costless
    `,
    charged: t`
      (a|any|some|there is a|there's a|extra|additional|the) (\w+ )?(charge|cost|fee|penalty)s?;
      costs? (me |us )?(anything|something|money|extra); charges?; charged; fees?; costs?; have to pay;
      pay for
    `,
    courtesy: t`
      if (at all )?possible;
      if (that's|thats|that is|it's|its) (all )?(ok|okay|alright|all right|fine|cool|no trouble|not too much trouble|possible)( with you| for you)?;
      if (you|u) (do not|don'?t) mind; if (you|u) (could|would|can|wouldn'?t mind|will)(?=( please| kindly| just| also| then)* (cancel|stop|remove|take|withdraw|halt|call|let|confirm|send|do that|do so|do it|help)|(?= (also|please|kindly) (tell|give|mail|e-?mail|forward|explain|reply|answer|advise|update|check))|\s*[.,!)]|\s*$);
      if you need (anything|something|more|any|further|me|us|it|a|the|additional);
      if there (is|are|'s) (anything|any|any other|any further|more|something|an?) (else|questions?|issues?|problems?|paperwork|further|forms?|information|more|form|info|concerns?|trouble|need);
      if (you have|you've got|u have|you got|there are|there're) (any )?(questions?|concerns?|issues?|problems?|queries|trouble|doubts);
      if you('d| would)? (like|want|wish) (to (talk|speak|call|discuss)|me to|us to|more); if anything else;
      if (anything|something) (is )?(unclear|missing|else|not clear);
      when you (can|get a chance|have a (minute|moment|sec|second)|get a (minute|moment|sec|second));
      as soon as (you can|possible|u can|you like|you want|you wish|convenient|(it )?suits( you)?|you('re| are) (ready|able)); asap;
      once (done|complete|completed|it's done|this is done|it is done|that's done|cancelled|canceled|processed|confirmed|that is done|they're done|you have|you've);
      when (it's |its |it is |this is |that is |that's |they're |they are )?(done|complete|completed|cancelled|canceled|sorted|processed|finished);
      let (me|us) know (if|when|once); (tell|inform|notify|e-?mail|text|advise) (me|us) (when|once); if (you|u) (please|pls); if necessary; if required; if needed;
      if so inclined; if any; if it helps; if (i|we) remember (right|correctly); if i may;
      if not already( done)?; if you haven'?t( already)?; whenever you can; when convenient;
      at your earliest convenience; confirm (when|once);
      before (the|our|my|it|they|the port|friday|monday|tuesday|wednesday|thursday|saturday|sunday|tomorrow|next)( port| porting| cutover)?( date| day)?;
      if (that|this) is the (right|correct) (address|place|email|department|team); if i'm not mistaken;
      if i am not mistaken; if you (can )?confirm;
      when (we|i|you|he|she|they|(my|our|the) [a-z]+) (still |first |just |originally |last |both |finally )?(signed|ordered|started|placed|filled|submitted|set|opened|moved|spoke|talked)[a-z]*;
      as long as we; once again; at once; more than once; just when; since when
    `,
    askUs: t`
      (can|could|would|will|may|cud|cld|wld) (you|u|ya|y'all|you guys|someone|somebody|one of you|your team|the team)( all| guys| folks)?( (please|pls|plz|kindly|possibly|also|just|maybe|perhaps|then|still|now))*;
      (can|could|won|wouldn|couldn)'?t (you|u)( (please|just|simply))*; would (you|u) (kindly |please )?mind; (would|could|can) (it|that) be (done|cancelled) please;
      (wondering|wonder|ask|asking|asked|hoping|hope|see|know|request|requesting) (if|whether|that) (you|u) (guys )?(could|can|would|will|might|may)( (please|pls|kindly|possibly))?;
      (can|could|would) i (please |pls )?(ask|request|get|have|trouble|bother) (you|u|that|the|that the)( guys| team)?( (to|please))*;
      i('d| would) (be grateful|appreciate it|appreciate|be obliged|be thankful)( it)? if (you|u) (could|would|can)( please)?;
      (we|it) would (be )?(appreciate|great|nice|helpful|lovely|good|appreciated|grateful|fantastic)( it)? if (you|u) (could|would|can|cancelled|canceled)( please)?;
      (can|could|may) (i|we) (please |pls )?(ask|request|get|have|trouble) (you|u|that)( to)?;
      would it be possible for you to; is it possible for you to;
      would (you|u) be (so kind|able|kind enough|good enough|willing)( as)? to; (are|r) (you|u) able to;
      any chance (you|u) (could|can|would); why don'?t you; do you mind; if (you|u) would; i'?d like you to;
      be so kind( as)? to; appreciate (it )?if;
      (i|we|it)('d| would) (really |very much |much )?(be )?(very |most |so |much )?(grateful|obliged|thankful|appreciate|appreciated|great|glad|pleased|happy|delighted|good|lovely|helpful|nice|best)( it)? if (§|it|this|that|they|these|those|(the|our|my) ([a-z]+ )?(number|line|port|one)s?)( (number|line|one)s?)? (could|can|would|were|was)( please| kindly)?;
      mind(?= (cancell?ing|taking|removing|stopping|dropping|pulling|withdrawing|leaving|calling|halting|binning|scrapping)[^.!?\n]{0,80}[?])
    `,
    ability: t`
      (can|could|may|might|should|shall|do|does|did|would|must|are|am|will) (i|we|one|he|she|you all|my boss|my husband|my wife);
      (do|did|would|are|will) (they|you); is there; (is|are|was|were|would|will) (it|there|that|this|they)
    `,
    abilityPassive: t`
      (can|could|may) (i|we) (please )?(get|have)(?= (§|it|this|that|them|these|those|both|all|my|our|the));
      (can|could|may|might|should|would|will|must|does|do) (it|that|this|they|these|those|my|our|the|there|§|both|all|that one|this one)( §)?
    `,
    abilityIndirect: t`
      (is|would|was|wouldn'?t|isn'?t) (it|there|that|this) (still |be |also |even |at all |a |any |already )*(possible|possibility|feasible|okay|ok|allowed|too late|able|a way|any way|way|chance|hard|easy|doable|an option|time|advisable|problem|fee|charge);
      how (do|can|does|would|could|should|soon|long|late|much|many|might|to|about)( (i|we|one|it))?;
      what (is|are|would|does|do|happens?|will|about|'s|do i|do we|exactly|kind|sort|must|can|should);
      what's; whats; what if( (i|we|you|they|it|one))?; any (chance|way|possibility) (of|to|we|i|that|it|for);
      (wondering|wonder|ask|asking|know|see|check|find out|clarify|tell me|advise|confirm|unsure|sure|understand|hear) (if|whether) (i|we|it|that|this|there|they|the|my|our|§|it's|its|one)( (can|could|is|would|may|still|might|will))?;
      (wondering|wonder|curious) (about|how|what|whether); whether (i|we|it|the|that|or not);
      (is|isn'?t|are|aren'?t|was) there (really |seriously |maybe |still )?(no|any|not) (way|chance|option|alternative|possibility)( (around|round|out|to avoid|of avoiding))?( (it|that|this))?; when § (will|is|are|would|can|was|gets?|goes|ports?|moves?|comes?);
      who (do|can|should); where (do|can|should); when (can|could|do|does|will|is|would);
      why (do|does|is|are|would|did|was|so|the|can); possible to; possibility of; able to;
      (know|understand|asks?|asked|asking|explain|explains|wonders?|wondering|see|clarify|questions?|curious)( (me|us|to))? (why|how come)( (we|i|you|they|he|she|it))?( (are|is|was|were|am|would|have|has|had|did|do))?;
      (cost|charge|fee|price) (of|to|for); until when; by when; up to when; do (i|we) (have|need) to;
      deadline (to|for); (explain|know|tell me|understand) (how|what)
    `,
    please: 'please; pls; plz; plse; pleas; kindly; plea?se; pl; if you would be so kind',
    wish: t`
      (i|we) (insist|demand|require|expect|urge)( (on|you))?( that)?(?! (a |an |the )?(refund|explanation|answer));
      want; wants; wanted; wanna; wanting; would (like|prefer|rather); ('d|d) (like|prefer|rather);
      (i|we)'?d (like|prefer|rather); like to; need; needs; wish; wishes; wishing; must; should; shall;
      have to; has to; ought to; let'?s; request(ing)?; hereby; consider(?= (it|this|that|the|§|my|our|them|both|all)); ask(ing)? (you |that |for |to ); asking;
      can; may; could; to be; get; have; make sure; ensure; decided; decided to; going to; gonna; ready to;
      go ahead and; feel free to; happy for you to; instruct(ing)?; authori[sz]e; confirm;
      give (you )?permission; you have (my|our) (permission|ok|okay|approval); due to be; see to it;
      intend to; apply for; prefer; be; will; see
    `,
    hedge: t`
      (i|we)('d| would) (have )?(cancel|cancell?ed|stop|withdraw)( (it|them|both|this))?(?= (but|if|were|was|only|had|except|were it)(?![a-z]));
      (would |'d |will |'ll )only (be (willing|prepared|ready|happy|able|inclined) to )?(?=(cancel|stop|withdraw|call off)); only (be )?(willing|prepared|ready|inclined) to(?= (cancel|stop|withdraw));
      (will|'ll|is going to|are going to|wants to|want to) (send|email|e-mail|mail|write|forward|submit|file)( you| in| over)?( a| an| the| our| my| his| her| their)?( formal| written| official| proper)? (request|email|mail|message|letter|form|notice)( (to|for|about|that|asking))*;
      before ([a-z']+ ){0,3}(?=(cancel|stop|withdraw|remov));
      (form|option|options|link|instructions?|steps?|ability|right|deadline|page|button|chance|time|reason|reasons|fee|cost) (to|for|of|on|about) (?=cancel); (the|a|your|any|our|what|high|this|that) (fee|cost|costs|fees|price|charge|trouble|process|idea|thought) (to|for|of|on|about) (?=cancel);
      (may|might|could|will|would) (try|attempt|ask|ask you|tell you|call( in)?|write( in)?|e-?mail( you)?|phone( you)?|pretend) to (?=cancel|stop|withdraw|remov|pull|drop);
      (pretending|claiming|purporting|impersonating|posing) ([a-z]+ ){1,6}(?=cancel|stop|withdraw|remov);
      (would |'d )?(hate|afraid|fear|refuse|reluctant|loath) to; only ([a-z.]+ ){1,3}(may|can|could|is allowed to) (?=cancel);
      ((this |very |pretty |so )?(close|near)|on the (verge|point|brink)|half a mind|minded|inclined|one step|this far) (to|of|from|away from)(?= (cancel|stop|withdraw|call)); maybe; perhaps; might; thinking (of|about); think about; thought about; considering; consider;
      not (yet )?(sure|certain|decided|100%); unsure; undecided; probably; possibly; whether to; (we|i) may;
      (we|i) may (have|need|want) to; toying with; contemplat(e|ing); discuss(ing)?;
      talk(ing)? (about|over); debating; on the fence; wonder(ing)? (about|whether); looking (into|at);
      likely; leaning towards?; considered; unclear; how to; haven'?t decided; could end up; may end up;
      (would|will|might|could) (be|have been) (a |an |so |very |quite )?(mistake|wrong|bad|unwise|premature|shame|pity|disaster|problem|silly|stupid|crazy|foolish)( idea)?;
      (don'?t|do not) (take|read|treat|see|consider|regard|understand) ~as (a |any )?(cancell?ation|withdrawal|request to cancel);
      (is|was|'s) (a |an )?(bad idea|mistake|out of the question|no option|not an option|unwise|wrong);
      (want(s|ed)?|would like|'d like|like|need(s|ed)?) to (talk|ask|know|discuss|find out|understand); the idea of; tempted to; threaten(ing)?
    `,
    past: t`
      when (we|i|you|he|she|they|(my|our|the) [a-z]+) (still |first |just |originally |last |both |finally )?((called|asked|checked|looked|realis|realiz|notic|receiv|learn|tried|wrote|applied|agreed|decid|request|mention)[a-z]*|saw|read|heard|got|thought|found|told|was|were|had|did|took|came|went|sent|made|bought|knew|wanted|said);
      receipt of( (our|my|the|this|your|an?))?( \w+)? (request|email|mail|message|order|letter|notice)( (to|for|about))?;
      (he|she|they|anyone|anybody|someone|somebody|everyone|nobody|no one|mrs?\.? [a-z]+|ms\.? [a-z]+|(my|our|the|their|his|her) [a-z]+) (will|may|might|can|could|won'?t) (?=cancel);
      (was|were|has been|have been|had been|been|got|is|are|is being|are being|has|have|had|already|just|recently|previously|yesterday|i|we|you|they|he|she|who) (been )?(already )?(?=(c[ae]n+cell?ed|stopped|withdrawn|called off|ported|moved|transferr?ed|removed|switched|brought|halted|disconnected|pulled|dropped|taken));
      already; back in; last (week|month|year|friday|monday|tuesday|wednesday|thursday|night|time);
      yesterday;
      (my|our|the) [a-z]+ wrote; (i|we|he|she|they|you) (had |have |'ve |previously |already )*(asked|told|requested|said|wrote|called|emailed|mailed|tried|wanted)( (you|u|your|them|someone|the team|me|us|that))*( guys| team| colleague)?( (to|for|that))?;
      why did; thanks? (you )?for; thank you for; who (cancelled|canceled|stopped);
      (asked|told|said|claims?|says?|saying|tells?|insists?|reported|mentioned|hear|heard|thought|promised|supposed)( (me|us|you|that|we))*;
      your (email|mail|letter|message|notice|website|site|page|colleague|terms) (says?|said|states?|mentions?|tells?);
      received; got (your|the|a); regarding; used to; ever since
    `,
    fact: t`
      (scheduled|due|supposed|planned|about|set|slated|meant|going|booked|expected) (to|for);
      (is|are|was|were) (to be )?(scheduled|due|planned|booked|porting|moving|transferring|being);
      (we|i|they|you)('re| are| were| have been|'ve been) (porting|moving|transferring|switching|trying);
      in the process of; trying to; wanted to; were going to; was going to; would have; in progress;
      the (numbers?|lines?) (we|i) (are|am|were|was); we're (porting|moving); would be; you (will|would)
    `,
    except: t`
      except( for)?; all but; everything but; apart from; other than; excluding; excl;
      with the exception of; bar; save for; aside from; but for(?! now); any but; exempting; anything but;
      all of them but; all (of )?(the |our |my )?(numbers|lines|ports|of them|ones) but; the lot but;
      the whole lot but; the lot but
    `,
    only: t`
      only; just; solely; exclusively; nothing but; none but; nothing (else )?(except|other than|but);
      no numbers? (other than|except)
    `,
    contact: t`
      (call|reach|ring|text|phone|contact|telephone|sms|whatsapp|catch|buzz|dial) (me|us|him|her|them|back|my|our)( (back|anytime|directly))?( (at|on|via|under))?;
      (let (me|us) know|tell (me|us)|update (me|us)|advise( (me|us))?|keep (me|us) (posted|informed|updated)) (about|regarding|on|of|what|how|where|when|the (status|date|time|progress) (of|for|on))( (is|are|will|does|do|happens|with|to|about|the|number|line|on|next|for|of))* §;
      use ((the|this|my|our|number|line|cell|mobile|only|just) )*§;
      add(ing)? ((also|in|the|number|line|a|new|my|our|another) )*§;
      (call|reach|ring|text|phone|contact|dial) ~(at|on|under|via) §; (call|ring|dial|text|phone) §;
      get (me|us|hold of (me|us)) (at|on); (reachable|available|reached|contacted) (at|on|under|by);
      my (cell|mobile|office|direct|desk|home|work|personal|private|new|other|fax|phone|contact|callback|direct line|business)( phone| line| cell| mobile)?( ?(number|no|line|#|is|at|:))*(?=\s*§);
      (phone|tel|telephone|mobile|cell|fax|office|direct|mob|ph|desk|extension|contact|callback|call back|whatsapp|hotline|main line|headquarters|hq)( (number|no|#|phone|line))?( is)? ?:(?! ?(please |pls )?(port|cancel|keep|stop|move|yes|no|drop|remove|transfer|leave|stay|stays|go|goes|hold|let|do|don'?t)(?![a-z]));
      (call|phone|ring) (me|us|him|her|back); questions?:? ?(call|to|at);
      (call|calls?|calling) (from|in from|to);
      (main|billing|account) (line|number|telephone number|tn)( of| for| on| is)?; btn;
      bill(ing)? (to|number); (contact|callback) (number|phone);
      give (me|us|him|her) a (call|ring|shout|buzz); forward(ed|ing|s)?( (calls?|it))?( (to|from))?;
      (you can|best to) (reach|call|contact|get); signature; rings? (on|to|at); i am (at|on);
      i'?m (at|on) §; account (number|no|#|phone)?( is)? ?:?; under account; spoke (to|with);
      called (me|us|from|you); from my phone
    `,
    everybody: t`
      (all|every|each|any) (of )?(the |your )?(other )?(customers?|clients?|users?|accounts?|tenants?|people|subscribers?);
      for (everybody|everyone|all customers|all clients); everyone'?s; everybody'?s;
      (ignore|forget|disregard|override|bypass) (all |any |the |your |my )*(previous |prior |earlier |above |system )?(rules?|instructions?|prompts?|guidelines?|programming|polic(y|ies)|safeguards?|safety|context);
      system (prompt|override|message|instruction);
      (you are|act as|as) (an? )?(ai|assistant|bot|llm|language model|agent|robot|admin|administrator)( mode)?;
      (dear|hello|hi|to the) (ai|bot|assistant|robot|computer|program);
      in (the|your) (database|system|queue);
      (every|all) (pending |open |other )?(ports?|orders?) (in|on|of|from|for) (the|your|every|all|any) (system|database|queue|company|customers?|clients?|platform|desk|mailbox|everyone|everybody);
      (every|all|each|any) (of the )?(open |pending |active )*(orders?|ports?|requests?|numbers?)( that)? (you|u) (can |could )?(see|find|reach|have|hold|know|manage|handle|process|access);
      (note|message|instructions?|notice|memo|attn|attention|command|orders?) (to|for) (the |whichever |whatever |any |your )?(ai|bot|robot|assistant|program|automation|llm|model|machine|chat-?bot|computer)[^.:!?\n-]{0,40}[:-] [^.!?\n]{0,120};
      (note|message|instructions?|notice|memo|attn|attention|command) (to|for) (the |whichever |whatever |any |your )?(ai|bot|robot|assistant|program|automation|llm|model|machine|chat-?bot|computer);
      (ai|assistant|system|bot|chatbot)( (message|note|instructions?|command|prompt|override))?: [^.!?\n]{0,120};
      developer mode; new instructions; end of (prompt|instructions); customers? in general; porting bot
    `,
    correction: t`
      (i|we) (meant|mean)( to (say|write|put|cancel|type))?;
      correction;
      scratch that(?! (one|number|line|port|order|request));
      scrap that(?! (one|number|line|port|order|request));
      strike that(?! (one|number|line|port|order|request));
      my (mistake|bad|error);
      (typo|typed|wrote|put|listed|gave|sent)( (it|you|the|that))*( (wrong|wrongly|incorrectly|by mistake|in error));
      typo;
      wrong (number|one|digits?);
      (should|was supposed to|it was to) (have been|have said|have read|be|read|say|have)( §)(?!\s+(that|which|to be|who));
      (wait|oops|whoops|oh|argh|ah|ugh|hang on|hold on|hmm);
      no wait;
      wait no;
      make that;
      i got (the|that|it|those) wrong;
      mixed (up|them up);
      to correct (myself|that|this);
      let me correct;
      misspoke;
      i misread;
      misread;
      mistyped;
      that was (wrong|a mistake|an error);
      not what i meant;
      instead;
      (forget|ignore|disregard|never ?mind|scratch|strike|skip) what i (said|wrote|asked)( (earlier|before|above|just now))? (about|regarding|on|for);
      forget (about )?§;
      disregard §;
      ignore §;
      by mistake;
      in error
    `,
    rethink:
      'on second thoughts?; actually; rather; (changed|change) (my|our) minds? (on|about|regarding); come to think of it; thinking about it',
    insteadOf: t`
      instead of; rather than; in place of; as opposed to; forget (about )?(?=§);
      disregard (?=§); ignore (?=§);
      (forget|ignore|disregard|never ?mind|scratch|strike|skip) what i (said|wrote|asked)( (earlier|before|above|just now))? (about|regarding|on|for)
    `,
    sorry:
      'no sorry; sorry no; oh no; no wait; sorry; apologies; pardon; excuse me; no; er; erm; um; i mean; or rather; that is',
    asPlanned: t`
      as (planned|scheduled|normal|agreed|arranged|before|intended|is planned|per (the )?(plan|schedule)|originally planned|previously scheduled|it was|usual|ordered|discussed|it is|they are|is);
      (on|per) (schedule|plan|track); stays? (scheduled|booked|on); as is; still (goes|go|on|stands?|good)
    `,
    all: t`
      all; all (of )?(the |my |our |these |those )?# ?(of (them|these|those|the numbers))?;
      all (of )?(the |my |our |your )?(# )?(phone |telephone |remaining |open |pending |listed |port |porting |requested )*(numbers|lines|ports|dids|tns|ones|port requests|requests|transfers|nos|port orders);
      all of (it|them); everything; every (single )?(number|one|line|port)( of them)?;
      (?<=(not|n't|never|dont|without|no longer) ([a-z]+ ){0,4})any( (number|line|one)s?| of (it|them|these|those|(the|our|my|these|those) (# )?(phone |telephone )?(numbers|lines|ones|ports)))?;
      (?<=none )of (it|them|these|those|(the|our|my|these|those) (# )?(phone |telephone )?(numbers|lines|ones|ports));
      each (one|number)( of them)?;
      the (whole|entire) (lot|thing|bunch|set|batch|list|port|porting|request|port request|project|lot of them);
      the lot;
      both( of (them|the|these|those))?( (phone |telephone )?(numbers|lines|ports|ones|port requests|requests))?;
      the (whole )?shebang;
      (the|our|my) # (phone |telephone )?(numbers|lines|ports|dids|port requests|requests|ones);
      any and all; the full (lot|order|list|set); (the|our|my) (pair|trio)
    `,
    wholeOrder: t`
      (the|this|my|our|that) (whole|entire|full|complete) (port |porting |port-in |transfer )?(order|request|thing on this order);
      everything (on|in|from|under|for) (this|the|that|my|our) (port |porting )?(order|thread);
      all (of )?(the |my |our )?(# )?(numbers|lines|ports|of it|of them|of these|of those)? ?(on|in|from|under|for|of) (this|the|that|my|our) (port |porting |whole |entire )*order;
      all of (this|the|that|my|our) (port |porting )?order;
      (this|the) order (in full|completely|entirely|altogether|in its entirety|as a whole);
      (both|every) (numbers?|lines?) (on|in|from|of) (this|the|that) (port |porting )?order;
      the (entire|whole) (order|porting order|port order);
      the order (in full|completely|entirely|altogether|in its entirety|as a whole)
    `,
    thisOrder: t`
      (this|that) (port |porting |port-in |number port |entire )?(order|request);
      this (port request|porting request); order (mentioned )?(above|below);
      (the|this) above (order|request);
      the (order|request) (above|in question|mentioned|in the subject|referenced)
    `,
    order: '(the|my|our|an) (port |porting |port-in |pending |open |current )?(order|orders); order',
    allOrders: t`
      (both|all|all of|each of|every|all #|the #|either) (of )?(the |my |our |these |those |your )?(# )?(open |pending |port |porting |two )*orders?;
      both of (the|my|our|these) (port |porting )?orders;
      all (my|our|the) (numbers|lines) on (both|all|all #|all of|the #) (of )?(the |my |our |these )?(open |port |porting )*orders;
      (everything|all (the |my |our )?(numbers|lines|ports)) (on|in|across|from|under|for) (both|all|all of|the #|each of) (the |my |our |these |your )*(open |port |porting )*orders;
      both orders; all orders
    `,
    rest: t`
      (the |all the |all of the |all )?(rest|remainder)( of (them|the numbers|the lines|these|those|it|the order|the ports|the list|our numbers|my numbers|the list))?;
      (all )?(the|our|my|any|those) other( #)?( (phone |telephone )?(numbers|lines|ones|ports))?;
      (all )?(the )?others; everything else; all else; anything else;
      (the )?remaining( #)?( (numbers?|lines?|ones?|ports?))?; the # others; # others?; any others?;
      everyone else; all other (numbers|lines|ports|ones); the others; other (numbers|lines|ones|ports);
      the balance; the remaining; all (of )?the other (numbers|lines|ones);
      the other #( (numbers|lines|ones))?
    `,
    otherOne: '(the|my|our) other( (one|number|line|port|phone number))',
    including: 'including; incl; inclusive of; that includes; also',
    it: t`
      it; this; that; (this|that) (one|number|line|port|phone number|port request|transfer|guy|did);
      that'?s; the one; said (number|line|port); the same( number| one)?;
      the (above|aforementioned) (number|line); its (port|transfer)
    `,
    them: t`
      them; they; these; those;
      (these|those) (# )?(phone |telephone |port |porting |additional |following )*(numbers|lines|ones|ports|requests|port requests|dids)?;
      (those|these) #;
      the following( #)?( (phone |telephone |port |porting )*(numbers?|lines?|ones|ports?|requests?|dids?))?;
      the # (above|mentioned|listed)?; em; the same (numbers|ones); said numbers; the listed numbers;
      the numbers? (listed|mentioned|named|given)( here)?; the above-?mentioned( numbers)?; the two; either;
      either one; neither; following
    `,
    above: t`
      (all of |all )?the above( (numbers?|lines?|ones|list))?;
      (numbers?|lines?|ones|list|listed|mentioned|named|shown) (listed |mentioned |shown |named |given )?above;
      above(-| )?(mentioned|listed|named)( numbers?)?; as above; all of the above; the numbers above
    `,
    below: t`
      (the |all |all of |all the )?(numbers?|lines?|ones|list|ports?|listed|mentioned|shown|order|ids|dids) (listed |mentioned |shown |quoted |named |given |set out |that are |in the (mail|email|message|list) |in the )?(below|underneath|beneath|further down|hereunder);
      (see|per|as per|as) (the )?(list |numbers? |attached )?(below|underneath|beneath|hereunder);
      (below|underneath)( |-)?(mentioned|listed|named|numbers?|list|lines)( numbers?| lines?)?;
      the (below|underneath) (# )?(numbers?|lines?|list|ones|ports);
      the numbers? in (the|your|this|that|her|his|my) (forwarded |quoted |original |previous |earlier )?(mail|email|e-mail|message)( below)?;
      (quoted|forwarded) (numbers|list|text|message|mail|email)( below)?; below; underneath;
      in the (trailing|previous|forwarded|quoted) (mail|email|message); see (the )?forwarded
    `,
    attached: t`
      attached; attachments?; enclosed;
      the (attached |enclosed )?(spreadsheet|excel|csv|xlsx|file|sheet|workbook|pdf|picture|photo|screenshot|image|document|scan)( attached)?;
      (see|per|in|on) (the )?(attached|attachment|enclosed)( (list|file|spreadsheet|sheet|excel|csv))?;
      the attached( (list|file|spreadsheet|sheet|excel|csv|document|picture|photo|pdf|screenshot))?;
      (spreadsheet|excel|csv|xlsx|screenshot) (file|sheet|list)?
    `,
    latter: t`
      the latter( (one|number|two|line))?; the last( one| number| line| mentioned| named)?;
      the second (one|number|line); the second(?=\s*([,.]|$))
    `,
    former: 'the former( (one|number|line))?; the first (one|number|line); the first(?=s*([,.]|$))',
    number: t`
      (my|our|the|this|that|a) (phone |telephone |cell |mobile |fax |office |business |home |landline |main )?(number|line|did|tn);
      number; line; my phone; phone number
    `,
    described: t`
      (cancel|stop|keep|port|drop|remove|pull|kill|withdraw|abort|halt) (just |only |maybe )?(one|two|three|four|five|six|seven|eight|\d{1,2})(?=\s*([.!,]|$|please|pls|and));
      (the|my|our|all|all the|all our|all my|his|her|their|those|these) (?!phone|telephone|port|porting|ported|listed|above|below|following|attached|other|remaining|two|three|four|five|six|seven|eight|nine|ten|same|whole|entire|number|said)[a-z'.-]{2,}( [a-z'.-]{2,})? (numbers|lines|ports|ones|dids);
      (the|my|our|his|her) [a-z'.-]{3,}('s|s') (number|line|phone|numbers|lines|cell|mobile|fax|extension|office|desk);
      (the )?(first|last|top|bottom|second|third|fourth|next|middle) (#|few|couple|half|three|two|number|one|line|numbers|ones|lines)( (numbers?|lines?|ones?|on the list|in the list|on your list))?;
      (half|some|most|a few|several|a couple|part|one|two|three|four|any|certain) of (the|my|our|them|these|those|it)( numbers| lines)?;
      (some|several|a few|certain|a couple of|most) (numbers|lines|ones|ports);
      (the|my|our) (fax|toll[- ]?free|main|office|reception|front desk|back office|warehouse|shop|store|home|second|old|other|spare|alarm|elevator|lift|shipping|sales|support|billing|kitchen|lobby|conference|landline|backup|emergency|dental|clinic|branch|bar|ladies|kids|mobile|cell|cellphone|business|personal|private|spare|secondary|published|direct|after-hours|overflow|unused|extra)( [a-z]+)? (line|number|one|phone|fax);
      (the )?fax( machine)?; (one|some) number; (the )?(first|second|third|fourth|last) (#)?;
      (numbers|lines|ones) (in|at|from|for|of|belonging to|used by|on) (?!(the |our |my |this |that |your )?(port |whole |entire )?(order|list|port|request|above|below|attach|account|thread|question))(the |our |my )?[a-z]{3,};
      the ones? (in|at|from|for|of|belonging to|used by|i|we|that|with|on|my|our);
      (number|line) (in|at|for|of|belonging to|used by) (the |our |my )?[a-z]{3,};
      [a-z]+'s (number|line|phone|numbers|lines); a number; one of the; a line;
      (two|three|four|five|six|2|3|4|5|6) of
    `,
    yes: t`
      yes (thx|thnx|sir|ma'?am|madam|mate|boss); yes; yep; yeah; yup; ya; yess+; aye; absolutely; definitely; certainly; affirmative; sure;
      by all means; y
    `,
    no: t`
      no(?=[ \t]*\n); no(?=\s*(,|\.|!|$|thanks|thank|thx|thnx|tnx|ty|tks|ta|please|:|-|sir|sorry|keep|leave|let|don'?t|do not|we|i|continue|go|for|to|on)); nope; nah; no way; negative; no thanks; no thank you; nay; absolutely not; definitely not;
      certainly not; n; please don'?t; of course not; (we|i) don'?t(?=\s*([,.!]|$)); rather not;
      (don'?t|do not)(?= (bother|do (it|that|so)|proceed|go ahead|please|want (that|this|it)))
    `,
    approve: t`
      approved?; approves; confirmed; agreed?; agrees; (i|we) (agree|confirm|approve|consent|authori[sz]e);
      you have (my|our|the) (approval|ok|okay|go-?ahead|permission|consent|authori[sz]ation|green light);
      permission (is )?(hereby )?(granted|given); green-?lit; green light; go-?ahead; (do|cancel) (it|them|this|that)? ?(any ?way|regardless);
      i'?m (in|ok with (that|it|this)|fine with (that|it|this));
      (that|this|it)('s| is|s)? (fine|ok|okay|acceptable|good|alright|all right|agreeable)( with (us|me))?;
      sounds good; works for (us|me); consider it (approved|agreed); you (may|can) (proceed|go ahead);
      consent; authori[sz]ed; please do( so| it)?; accepted; (i|we) accept; accept
    `,
    accept: t`
      (accept|accepts|accepting|accepted|agreed? (to|with)|approve|approves|approved|okayed|ok'?d|signed off on|cleared|happy (to|with)|ok with|okay with|fine with|live with|consent to|cover|absorb|eat|swallow|take|bear|authori[sz]e|good with|cool with|prepared to|willing to|content to|have no (problem|issue) with)( (pay|paying|paying for|cover|absorb|eat|accept))?( (for|with))?( (the|that|this|these|those|any|all|your|both|whatever|a|an|its))*( ((?!(no|not|nothing|none|neither|nor|zero|half|less|part|partly|if|unless|only|when|once|until|till|after|reduced|lower|smaller|as|but)(?![a-z]))\w+|\$ ?\d+(\.\d+)?))? ?(fees?|costs?|charges?|risks?|price|amount|penalty|penalties|expense|expenses|hit|\$ ?\d+(\.\d+)?|interruption|outage|terms)( and (the )?(risks?|fees?|costs?|charges?))?;
      (we'?ll|we will|i'?ll|i will|will|we|i|happy to|willing to) (gladly |happily )?(pay|eat|cover|absorb|swallow|bear|foot|take)( for)?( (the|that|this|these|whatever|any|all|those|your))*( (?!(no|not|nothing|none|neither|nor|zero|half|less|part|partly|if|unless|only|when|once|until|till|after|reduced|lower|smaller|as|but)(?![a-z]))\w+)? (fees?|costs?|charges?|bill|price|hit|penalty|expense|\$ ?\d+);
      (we'?ll|we will|i'?ll|i will|we|i|happy to|willing to) (gladly |happily )?(pay|eat|cover|absorb|swallow|bear|foot|take)( for)? (it|that|this|them|whatever( it (costs|takes))?)(?! (up|into|over|as|from|back|under|off|out|for (a|granted)));
      (we'?ll|we will|i'?ll|i will|happy to|willing to|prepared to) (gladly |happily )?(pay|cover|eat)(?=\s*([.,\x3b!)]|$|if|unless|when|once|for|and|so|but|by|with|via)(?![a-z]));
      send (us|me) (the|a|an|your) (bill|invoice)(?! (first|before|beforehand|and then|upfront|up front|so|for (my|our|the|last|this|january|february|march|april|may|june|july|august|september|october|november|december))); (bill|charge|invoice|debit) (us|me|it|our|my|the (account|card|company)|away)( (for it|then|accordingly|to (us|our account|my account)))?;
      (the |that |those |this )?((?!no )\w+ )?(fees?|costs?|charges?|price|money|risks?|amount|\$ ?\d+(\.\d+)?)('s|s| is| are|'re)? (totally |perfectly |all |both )?(fine|ok|okay|acceptable|accepted|alright|all right|approved|agreed|no (problem|issue|object|concern)|(not|isn'?t|aren'?t) (a |an |the |our )?(problem|issue|object|concern)|understood|noted and accepted|good|understood and accepted|on us);
      (have |got |there are |there's )?no (problems?|issues?|objections?|concerns?|qualms?|trouble) (with|to|about|regarding|paying)( (the|that|this|your|paying|those|these|any))* ?(\w+ )?(fees?|costs?|charges?|price|amount|risks?|penalty|terms|\$ ?\d+);
      (\$ ?\d+(\.\d+)?|\d+(\.\d+)? ?(dollars|bucks|usd|\$))( (each|per (number|line|port|tn)|in total|total|altogether|all in|a (number|line|piece|pop)|apiece|for both))?('s| is| are)? (totally |perfectly |all )?(fine|ok|okay|acceptable|alright|all right|good|no (problem|issue))( (with|by|for) (me|us))?;
      (put|add) (it|the (fee|charge|cost)) (on|to) (our|my|the) (bill|tab|account|invoice|next bill);
      whatever (it|that|the fee|the cost) (costs?|takes|is|may cost|will cost); (happy|willing|prepared|ready|content|glad|ok|okay|fine|good|cool|comfortable|agree|agreed) (to|with) (pay|paying|cover|covering|absorb|absorbing|be charged|being charged|be billed|being billed)( for)?( (that|it|this|them|extra|the (fee|cost|charge)s?))?; (i|we)('?d| would| can| could)( gladly| happily| still)? pay (that|it|this|the (fee|cost|charge)s?); (fee|cost|charge)s? or no (fee|cost|charge)s?; with or without (a |the )?(fee|cost|charge)s?; regardless of (the )?(cost|fee|charge|price);
      no matter (what|the cost|what it costs|how much);
      (even|and) (if|though) (it|there)( is|'s)? ?(costs?|a (fee|charge|cost)|costs (money|us|extra))?;
      despite the (fee|cost|charge)s?;
      we (are|re) (ok|okay|fine|good) (with|paying)( (the|that|it))?( (fee|cost|charge)s?)?;
      (don'?t|do not|wouldn'?t|would not) mind (paying|to pay|having to pay)( (to cancel|for (it|that|this|cancelling|the cancellation)))?;
      don'?t (care|mind) (about |paying )?(the |what |how )?(fee|cost|costs|charge|price|much|it costs|paying);
      worth it; worth the (fee|money|cost); the (fee|cost|charge) does(n'?t| not) matter;
      at (our|my) (cost|expense|own risk|risk);
      we(’|')?ll take the (hit|risk)
    `,
    tooDear: t`
      too (expensive|much|pricey|steep|dear|high|costly); not worth( it| that| the (money|fee|cost|price))?;
      (isn'?t|is not|aren'?t|it's not|wasn'?t) worth( it| that| the (money|fee|cost|price))?;
      (way )?more than (we|i) (want|can|are willing); can'?t afford( (it|that))?;
      cannot afford( (it|that))?; steep; rip-?off; ridiculous; outrageous;
      (won'?t|not going to|not gonna|will not|not willing to|refuse to|not|never|ain'?t|aren'?t|isn'?t|nobody is|no one is|against|refusing to) (be )?(pay|paying|payin)( (to cancel|for (a|the) cancell?ation|for cancelling|that|this|for (that|it)|it|a fee|the fee|any fee))?;
      (pay|paying|accept|accepting|cover|take) (nothing|no (\w+ )?(fees?|costs?|charges?|penalty|penalties)|not a (cent|dime|penny)|neither);
      (crazy|insane|mad|stupid|silly|foolish|nuts|idiotic) (to|if (i|we)) (pay|paid)( (that|this|it|for (that|it)|so much|that much))?; (rather than|instead of|before i|before we) (pay|paying|spend|spending|being charged|getting charged|throwing away)( (that|this|it|the|a|any|so|much|extra|money|fee|charge|cost|penalty|for|\$ ?\d{1,4}|\d{1,4} (dollars|bucks)))*; not (at|for) (that|this|such a|those|these|your) (price|cost|fee|rate|amount|money|terms)s?; a lot of money; highway robbery; over (our|my) budget; expensive;
      do not accept( (the|this|that|any) (fee|cost|charge|charges))?;
      (don'?t|do not) accept( (the|this|that|any) (fee|cost|charge|charges))?; that much
    `,
    ok: t`
      ok; okay; k; kk; noted; thanks?( you)?( (so|very) much)?( for (the|your|this) (info|information|update|notice|heads up|e-?mail|mail|message|clarification|quick reply|reply|response)|for letting (me|us) know)?; thanks?( you)?( (so|very) much)? for letting (me|us) know; understood; got it; fine; alright; all right; received; will do; great;
      perfect; good; roger( that)?; do the needful; the needful; needful; acknowledged; copy that; i see;
      cool; sounds good; very well; okey; okay then; well noted; up to you; you decide; your (call|choice|decision); either way; whatever you (think|prefer|want|like|say)( is (best|better|right))?; (i|we) (don'?t|do not) (care|mind)( either way)?(?=\s*([.!]|$)); whichever; same as last time; the (first|second|former|latter|1st|2nd|top|bottom) (option|choice|alternative);
      thank you( (so|very) much)? for (letting (me|us) know|telling (me|us)|informing (me|us)|the (info|information|update|notice|heads[- ]up|warning|e-?mail|mail|message|clarification|reminder));
      thanks( (so|very) much)? for (telling|informing|warning) (me|us); thanks( (so|very) much)? for the (heads[- ]up|warning|reminder);
      (understand|understood|aware of|acknowledge|acknowledging|note|take note of)( (the|that|this|these|those|any|all|your|both|about))*( (?!no )\w+)? ?(fees?|costs?|charges?|risks?|price|amount|penalty|penalties|expenses?|interruption|outage|terms)( and (the )?(risks?|fees?|costs?|charges?))?
    `,
    bargain: t`
      (cancel|do|stop)( (it|them|this|that|both))? for (only |just )?(\$ ?\d+|\d+ (dollars|bucks))(?=[^.!\n]{0,20}\?); (cancel|write off|take off|scrap|delete|knock off|credit|refund|forgo) (the|this|that|any|your|all|those|these) (\w+ )?(fee|fees|charge|charges|cost|costs|penalty)(?! (is|are|accepted|and));
      (cancell?ed|stopped|withdrawn|called off) (at no (\w+ )?(cost|charge|fee)|free of charge|for free|without (a |any |the |further |extra )?(charge|cost|fee|penalty)s?);
      without (charging|billing|invoicing|being charged|being billed|having to pay|paying)( (me|us|anything|extra|a (fee|cent|dime|penny)|for (it|that|this)))*; (at|for) (half|a (lower|reduced|better|smaller|fraction))( (of )?(that|the|this))?( (price|fee|cost|amount|rate|charge))?;
      (waive|waiving|drop|reduce|lower|skip|forget|cut|remove) (the |this |that |any |your )?(\w+ )?(fee|fees|charge|charges|cost|costs|penalty);
      for less; cheaper; (a )?lower (price|fee|charge|cost); (waive|waiving) (it|that|this); without (paying|the (fee|charge|cost)); (a )?(discount|better (price|deal|rate)|goodwill);
      (do|cancel|make|offer) (it|that|this|them)? ?for free; (split|share|halve) the (fee|cost|charge)
    `,
    later: t` (probably|maybe|perhaps|possibly|most likely|i think|i guess|i suppose|might be|could be|tentatively) (a )?(yes|yeah|yep|ok|okay|no|not|so)(?=\s*([.!,]|$|but|will|i|we|and|let)(?![a-z])); (yes|no),? (probably|maybe|perhaps|possibly|most likely|i think|i guess|i suppose)(?=\s*([.!,]|$|but|will|let)(?![a-z]));
      (don'?t|do not) (cancel|stop)( (it|them|anything|that|this|these))? (yet|just yet|right away|so fast); (hold|pause|suspend|postpone|delay|defer|wait with|hold off on|hold off with) (the|our|my|this|that) (cancell?ation|cancelling)( (request|process|order))?;
      (i|we|he|she|they) ((really |still )?have ?n'?t|have not|haven'?t|has not|hasn'?t)( yet| really| fully| quite)? (decided|made (up )?(my|our|a|his|her|their) (minds?|decision))( yet)?(?! (to|on|about|for|against|if|whether|which|what)(?![a-z])); (send|give|show|e-?mail|tell|call) (me|us)( [^\s]{1,15}){0,4} (first|beforehand)(?=\s*([.!,]|$)); no decision( yet)?; not (yet )?decided( yet)?; talk (tomorrow|later|on|next|this); let'?s (talk|discuss|speak);
      (need|want|give me|give us|take|have|require|like) (some |a (bit|little|few)( of)?|more |a bit more |a little more |until |till |another )?(more )?(time|days?|weeks?|until|till|hours?);
      think (about|it over|on) ?(it|this|that)?; get back to (you|u); let (you|u) know;
      come back to (you|u); decide (later|next|tomorrow|by|after|on|tonight|this|over); sleep on it;
      talk (it over|to my|with my|to our|about it); discuss (it|this|internally|with);
      check with (my|our|the|him|her|them); bear with; extend (the )?(deadline|time); extension;
      not (yet )?decided; not sure yet; undecided;
      not (authori[sz]ed|allowed|entitled|in a position|the (right )?person|my (call|decision)|up to me|mine to (decide|make))(?! to (cancel|stop|withdraw|remove|drop|pull|halt|take))( to (decide|agree|approve|accept|sign|say))?; up to (my|our|the|him|her|them)( \w+)?; (have |'ve )?(forwarded|passed|sent) (your|this|the|it)( (mail|e-?mail|message|notice|question))?( on)? (to (?!you)|up);
      waiting (on|for) (my|our|the|an answer|approval|him|her|them);
      ask (my|our|the) (boss|husband|wife|manager|partner|accountant|team|owner); more time;
      a few (more )?days; haven'?t decided; decision (by|tomorrow|later|next); will decide;
      before (we|i) decide; hang tight; still (thinking|discussing|deciding|considering); tomorrow morning;
      can'?t decide
    `,
    hint: t`
      (stay|stays|staying) put;
      no longer (need|needed|want|wanted|required|necessary|use|used|in use);
      (don'?t|do not|doesn'?t|does not|won'?t|will not) (need|want|use)( (it|them|that|this|these|those))?( any ?more| any longer)?;
      not (needed|required|necessary|wanted)( any ?more| any longer)?; by mistake; in error;
      (not|never) (supposed|meant) to;
      should(n'?t| not| never) (be|have been) (on|in|part|included|listed)( (of|the|this|our))*( (order|list|request))?;
      changed (my|our) minds?; change of (plans?|heart|mind); decided (against|otherwise);
      (gave|giving|given) (that|it|them|the) .{0,20}up; not interested( any ?more)?;
      (isn'?t|is not|aren'?t|are not) ours; wrong order; not part of
    `,
    cost: t`
      cost; costs; fee; fees; charge; charges; charged; price; expensive; \$ ?\d+;
      \d+ ?(\$|dollars|bucks|usd|eur|euros|pounds|quid); pay; paying; risk; risks; outage; interruption;
      interrupted; downtime; out of service; waive; waived; discount; refund; penalty;
      lose (the|our|my) (number|service|line); go down; down for; dead; cheaper; 
    `,
    relative: 'which; who; that; where',
    join: t`
      and; but; while; whereas; because; since; as; so; then; which; who; although; though; however; plus;
      or; that; cause; cuz; coz; where; also; yet; except that; instead
    `,
    flip: 'but; but rather; just; only',
    // biome-ignore lint/suspicious/noThenProperty: the name of a concept in a table that nothing awaits
    then: 'then; in that case; you can; please; just',
  },
  determiners: 'the my our your his her their a an this that these those',
  when: t`yet; before; until; till; on (the )?\d+(st|nd|rd|th)?; on (mon|tues|wednes|thurs|fri|satur|sun)day; this (week|month|friday|monday); (next|last) (week|month|year|mon|tues|wednes|thurs|fri|satur|sun)day; next (week|month); today; tomorrow; tonight; so (soon|early); (sooner|earlier) than; in (january|february|march|april|may|june|july|august|september|october|november|december|\d+ (days|weeks)); that (day|date|early|soon); during`,
  slips: {
    cancel: 'cancel cancelling withdraw',
    cancelled: 'cancelled canceled',
    cancellation: 'cancellation',
    move: 'transfer porting',
    moved: 'ported transferred',
    proceed: 'proceed',
    continue: 'continue',
    except: 'except',
    accept: '',
    please: 'please',
    all: 'everything',
    rest: 'remaining',
  },
  numbers: {
    ending: t`
      ending( in| with| on)?; ends( in| with)?; end(ed)? (in|with); ending:;
      last (four|4|three|3|two|2|digits)( digits)?( (is|are|being|of))?; finishing( in| with)?; suffix;
      that ends? (in|with); w/ last 4; terminating in; with the ending; extension; xxx
    `,
    noun: 'number; no; nos; nr; line; one; did; tn; phone; ending; num',
    nouns: t`
      numbers; lines; ones; dids; tns; nos; ports; phone numbers; area code( numbers| lines| ones)?;
      prefix( numbers)?; exchange( numbers)?; codes?; '?s; number range; area numbers; phone lines;
      area-code numbers; series
    `,
    area: t`
      area code( of)?; (starting|beginning|start|begin|starts|begins)( with| in| on); prefix(ed)?( with)?;
      area; area codes; (numbers|lines|ones) (in|with|on|from)( the)?( area( code)?)?; code; dialling code;
      dialing code; that (start|begin) (with|in)
    `,
    to: 'to; thru; through; until; till; up to; up through; through to; thro',
    and: 'and; &; plus; or; as well as; also; n; and also; then',
    between: 'between; from',
    label: t`
      account; acct; a/c; acc; pin; passcode; password; zip; zip code; postal code; postcode; ticket; case;
      ref; reference; invoice; customer; client; contract; bill; po box; suite; ste; room; unit; apt; floor;
      building; version; case id; incident; ssn; tax id; ein; vat; iban; routing; pon; loa; section; rule;
      clause; paragraph; building; customer id; account id; transaction; confirmation; tracking; street;
      year; since; serial; model
    `,
    order: 'order; port order; port request; porting order; request',
    unit: t`
      days?; hours?; hrs?; weeks?; months?; years?; minutes?; mins?; dollars?; bucks; usd; cents; percent;
      employees; people; staff; business days; working days; o'?clock; gbp;
      pounds; quid; euros?; eur; users; times; miles; street; ave; avenue; blvd; road; lane;
      drive; percent; phones; handsets; pages; units; seats; sq
    `,
    month: t`
      jan(uary)?; feb(ruary)?; mar(ch)?; apr(il)?; may; june?; july?; aug(ust)?; sept?(ember)?; oct(ober)?;
      nov(ember)?; dec(ember)?
    `,
    extension: 'x; ext; extn; extension',
  },
};
